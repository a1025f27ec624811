// What the operating system says: CPU time, memory, the machine.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK']));

/** CPU seconds, user and system, of a process; with those of its ended children where `withChildren` is set. */
export function cpuSeconds(pid, withChildren = false) {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number);
  const [user, system, childUser, childSystem] = fields.slice(11, 15);
  return (user + system + (withChildren ? childUser + childSystem : 0)) / TICKS_PER_SECOND;
}

/** CPU seconds that all processes together have used. */
export function busySeconds() {
  const [user, nice, system, , , irq, softIrq, steal] = fs.readFileSync('/proc/stat', 'utf8').split('\n')[0].trim().split(/\s+/).slice(1).map(Number);
  return (user + nice + system + irq + softIrq + steal) / TICKS_PER_SECOND;
}

/** Resident MiB of a process: now, and at the most. */
export function memoryMiB(pid) {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  const mib = name => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024);
  return { now: mib('VmRSS'), most: mib('VmHWM') };
}

export function describeMachine() {
  const model = os.cpus()[0].model.replace(/\s+/g, ' ').trim();
  const version = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' }).trim();
  return `${os.cpus().length} cores (${model}), ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()}; .NET ${version('dotnet', '--version')} SDK, Node ${process.version}`;
}

export function has(program) {
  return (process.env.PATH ?? '').split(':').some(folder => fs.existsSync(`${folder}/${program}`));
}

/** Runs a program on one core, or on all where that is null. */
export const onCore = (core, command) => ['taskset', '-c', core === null ? `0-${os.cpus().length - 1}` : String(core), ...command];

/** Keeps this process, and what it starts from now on, on one core. */
export const stayOnCore = core => execFileSync('taskset', ['-acp', String(core), String(process.pid)]);

export const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

export const pause = milliseconds => new Promise(resolve => { setTimeout(resolve, milliseconds); });
