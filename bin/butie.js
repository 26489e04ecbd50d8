#!/usr/bin/env node
import { main } from '../dist/cli/main.js';

const code = await main(process.argv.slice(2));
// An output that failed has set its own code.
process.exitCode ||= code;
