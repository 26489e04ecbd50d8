import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/**
 * The parts of echarts that the report draws with, instead of all of it: half as much to load. The sources import the whole, which
 * is one file, since the parts unbundled are some hundred.
 */
use([BarChart, GridComponent, SVGRenderer]);

export { init, setPlatformAPI } from 'echarts/core';
