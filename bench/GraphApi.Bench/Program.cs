// Micro-benchmarks of what a request goes through. `size` measures what a loaded graph keeps in memory, `paths` checks what shortest paths add up to, `search` how long searches take;
// everything else is for BenchmarkDotNet.
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using GraphApi.Bench;

if (args is ["size"])
{
    GraphSize.Print(Console.Out);
    return 0;
}

if (args is ["paths"])
{
    return await PathChecksums.CheckAsync(Console.Out) ? 0 : 1;
}

if (args is ["search"])
{
    await SearchSpeed.PrintAsync(Console.Out);
    return 0;
}

// In this process: the graph is generated in every process that needs it, and that takes longer than most of the benchmarks.
var config = DefaultConfig.Instance.AddDiagnoser(MemoryDiagnoser.Default).AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(GraphSize).Assembly).Run(args, config);
return 0;
