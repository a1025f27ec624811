using GraphApi.Server.Commands;
using GraphApi.Server.Execution;
using GraphApi.Server.Features;
using GraphApi.Server.Loading;
using GraphApi.Server.Options;

return await new CommandLine(ServeAsync, new Terminal(Console.Out, Console.Error, !Console.IsOutputRedirected)).RunAsync(args);

static async Task<int> ServeAsync(ServeArguments arguments, Terminal terminal)
{
    // Whatever is wrong with what was given is told at once, and before anything is served.
    if (!OptionsReader.TryRead(arguments.Settings, out var options, out var problems) || !GraphFiles.TryReadModel(options.Model, out var model, out problems))
    {
        return terminal.Refuse([.. problems, "Nothing is served."]);
    }

    // Opening the graph and making the server take about as long, so one goes on beside the other.
    await using var graph = ServedGraph.Open(model, options.Backend);
    if (!GraphFiles.TryDerive(model, out var api, out problems))
    {
        return terminal.Refuse([.. problems, "Nothing is served."]);
    }

    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = arguments.Host, ContentRootPath = AppContext.BaseDirectory });
    builder.AddServerLogging(options.Log);
    builder.AddListening(options);
    builder.Services.AddGraph(graph, options.Backend);
    builder.Services.AddGraphQLServer(api, options);
    builder.Services.AddPage(options.Page);
    builder.Services.AddCrossOrigin(options.Cors);

    await using var app = builder.Build();
    app.UseCrossOrigin(options.Cors);
    app.MapGraphQL();
    app.MapHealth();
    app.MapPage();

    var warmUp = app.Services.GetRequiredService<WarmUp>();
    warmUp.Compile();
    problems = await graph.Opening;
    if (!problems.IsEmpty)
    {
        return terminal.Refuse([.. problems, "Nothing is served."]);
    }

    app.AnnounceStart(terminal.Output);

    // The first clients need not wait until all that most of them ask is compiled.
    return await app.TryRunAsync(() => warmUp.RunAsync(CancellationToken.None), terminal.Error) ? ExitCode.Done : ExitCode.Refused;
}
