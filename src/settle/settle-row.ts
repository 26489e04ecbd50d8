import { CODES, type Code, type Treatment } from '../model/code.js';
import type { Claim, ClaimKeys, RowDecision } from '../model/decision.js';
import type { ExceptionLine, Finding } from '../model/finding.js';
import type { Payout } from '../model/payout.js';
import type { Disposition } from '../model/plan.js';
import { Acquaintance } from './acquaintance.js';
import { exceptionLines, failures, toFinding, type RuleWords } from './exception-lines.js';
import { FirstRows } from './first-rows.js';
import { Limits } from './limits.js';
import { placeText, type RowPlaces } from './row-places.js';
import type { ClaimWeights } from './weigh.js';

/** What settling must know of the policy. */
export interface SettleContext {
  readonly rules: ReadonlyMap<string, RuleWords & { readonly department: string }>;
  /** Roster kinds in which a row without a rule is held. */
  readonly unclaimedHeld: ReadonlySet<string>;
  /** What a second payout of each group of rules is told. */
  readonly doubleNotes: readonly string[];
  readonly period: string;
  readonly batch: string;
  readonly places: RowPlaces;
  readonly weights: ClaimWeights;
}

/** A row weighed against all others. */
export interface SettledRow {
  readonly disposition: Disposition;
  readonly payouts: readonly Payout[];
  readonly exceptions: readonly ExceptionLine[];
  /** Rules of the row that are held, for the carry roster. */
  readonly heldRules: readonly string[];
}

/**
 * Second pass: settles the rows one after another in input order. Numbers payouts, judges keys, then caps, and remembers
 * what the notices need.
 */
export function openSettlement(
  context: SettleContext,
): (ordinal: number, decision: RowDecision) => SettledRow {
  const limits = new Limits();
  const names = new Acquaintance();
  const certificates = new Acquaintance();
  const accountHolders = new Acquaintance();
  const accounts = new Acquaintance();
  const doubles = new FirstRows();
  let serial = 0;

  return (ordinal, decision) => {
    const whole = decision.checks.filter((check) => !check.passed).map((check) => toFinding(check, ''));
    const findings: Finding[] = [...whole];
    const payouts: Payout[] = [];
    const heldRules: string[] = [];
    let blocked: readonly Treatment[] = whole.map(({ code }) => CODES[code].treatment);
    for (const claim of decision.claims) {
      const stops = claim.keys === undefined ? failures(claim) : stopped(ordinal, claim, claim.keys);
      findings.push(...stops);
      const treatments = stops
        .map(({ code }) => CODES[code].treatment)
        .filter((treatment) => treatment !== 'notice');
      if (treatments.length === 0) {
        const payout = pay(decision, claim);
        payouts.push(payout);
        findings.push(...paidNotices(ordinal, claim, payout));
      } else {
        blocked = [...blocked, ...treatments];
        if (treatments.includes('hold')) heldRules.push(claim.rule);
      }
    }
    findings.push(...decision.notices, ...rowNotices(ordinal, decision));
    const claimed = decision.claims.length > 0 || whole.length > 0;
    return {
      disposition: !claimed ? 'unclaimed' : dispositionOf(payouts.length, blocked),
      payouts,
      exceptions: exceptionLines(decision, findings, context.rules, (finding) =>
        treatmentOf(decision, finding),
      ),
      heldRules,
    };
  };

  /** Why a claim that passed every check of its own is not paid after all. */
  function stopped(ordinal: number, claim: Claim, keys: ClaimKeys): readonly Finding[] {
    const standing = context.weights.standing(ordinal, keys);
    if (standing.is === 'conflict') {
      const others = standing.others.slice(0, 5).map((each) => placeText(context.places.at(each)));
      const more = standing.others.length > 5 ? `等 ${standing.others.length} 行` : '';
      return [
        ofRule(
          'KEY_CONFLICT',
          claim.rule,
          '同一事项收款人和金额一致',
          `与 ${others.join('、')}${more} 为同一事项，收款人或金额不一`,
        ),
      ];
    }
    if (standing.is === 'repeat') {
      const first = placeText(context.places.at(standing.first));
      return [ofRule('DUPLICATE_IN_BATCH', claim.rule, '同一事项本批只付一次', `与 ${first} 重复`)];
    }
    const limit = limits.take(keys, claim.amount?.fen ?? 0);
    return limit === undefined ? [] : [ofRule('LIMIT_REACHED', claim.rule, '累计不超过上限', limit)];
  }

  function pay(decision: RowDecision, claim: Claim): Payout {
    const rule = context.rules.get(claim.rule);
    const { amount, payee } = claim;
    if (rule === undefined || amount === undefined || payee === undefined)
      throw new Error(`rule ${claim.rule} pays without amount or payee`);
    serial += 1;
    return {
      serial,
      id: `${context.period}-${context.batch}-${String(serial).padStart(6, '0')}`,
      rule: claim.rule,
      title: rule.title,
      item: rule.item,
      department: rule.department,
      payee,
      beneficiary: decision.beneficiary,
      amount: amount.fen,
      basis: amount.basis,
      standard: amount.standard,
      fund: claim.fund,
      place: decision.place,
      remark: decision.remark,
    };
  }

  function paidNotices(ordinal: number, claim: Claim, { payee }: Payout): readonly Finding[] {
    const notices: Finding[] = [];
    const say = (code: Code, required: string, message: string): number =>
      notices.push(ofRule(code, claim.rule, required, message));
    const capped = claim.amount?.capped ?? '';
    if (capped !== '') say('AMOUNT_CAPPED', '不超过上限', capped);
    const quota = claim.keys === undefined ? undefined : limits.beyondQuota(claim.keys);
    if (quota !== undefined) say('QUOTA_EXCEEDED', '计划人数以内', quota);
    for (const { group, key } of claim.keys?.doubles ?? []) {
      const first = doubles.before(`${group}:${key}`, ordinal);
      if (first === undefined) continue;
      const note = context.doubleNotes[group] ?? '';
      say('POSSIBLE_DOUBLE_BENEFIT', '核对是否可以同时享受', `${note}：${placeText(context.places.at(first))}`);
    }
    const { number } = payee.account;
    if (number === '') {
      say('ACCOUNT_MISSING', '拨付前有收款账户', `${payee.name}没有收款账户`);
      return notices;
    }
    const otherPayee = accountHolders.contradiction(number, payee.number, ordinal);
    if (otherPayee !== undefined)
      say(
        'ACCOUNT_CONFLICT',
        '一个账户一个收款人',
        `与 ${placeText(context.places.at(otherPayee))} 的另一收款人同一账户`,
      );
    const otherAccount = accounts.contradiction(payee.number, number, ordinal);
    if (otherAccount !== undefined)
      say(
        'ACCOUNT_CONFLICT',
        '一个收款人一个账户',
        `${payee.name}在 ${placeText(context.places.at(otherAccount))} 用另一账户`,
      );
    return notices;
  }

  function rowNotices(ordinal: number, decision: RowDecision): readonly Finding[] {
    const notices: Finding[] = [];
    for (const { number, name, cell, column } of decision.persons) {
      const other = names.contradiction(number, name, ordinal);
      if (other === undefined) continue;
      const message = `同一证件号码在 ${placeText(context.places.at(other))} 是另一姓名`;
      notices.push({
        code: 'PERSON_CONFLICT',
        rule: '',
        column,
        cell,
        found: name,
        required: '一个号码一个姓名',
        message,
        item: '',
      });
    }
    const { certificate } = decision;
    if (certificate === undefined) return notices;
    const other = certificates.contradiction(certificate.number, certificate.about, ordinal);
    if (other !== undefined) {
      const message = `同一证书编号在 ${placeText(context.places.at(other))} 属另一持证人、职业或等级`;
      notices.push({
        code: 'CERTIFICATE_CONFLICT',
        rule: '',
        column: certificate.column,
        cell: certificate.cell,
        found: certificate.number,
        required: '一个编号一张证书',
        message,
        item: '',
      });
    }
    return notices;
  }

  function treatmentOf(decision: RowDecision, { code }: Finding): Treatment {
    return code === 'NO_RULE_APPLIES' && context.unclaimedHeld.has(decision.kind)
      ? 'hold'
      : CODES[code].treatment;
  }
}

function ofRule(code: Code, rule: string, required: string, message: string): Finding {
  return { code, rule, column: '', cell: '', found: '', required, message, item: '' };
}

function dispositionOf(paid: number, blocked: readonly Treatment[]): Disposition {
  if (paid > 0) return blocked.length === 0 ? 'paid' : 'partly';
  return blocked.includes('hold') ? 'held' : 'rejected';
}
