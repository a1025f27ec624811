using GraphApi.Plan;
using GraphApi.Server.Commands;
using GraphApi.Server.Execution;
using GraphApi.Server.Features;
using GraphApi.Server.Loading;
using GraphApi.Server.Options;

return await new CommandLine(ServeAsync, new Terminal(Console.Out, Console.Error)).RunAsync(args);

static async Task<int> ServeAsync(ServeArguments arguments, Terminal terminal)
{
    // Whatever is wrong with what was given is told at once, and before anything is served.
    if (!OptionsReader.TryRead(arguments.Settings, out var options, out var problems) || !GraphFiles.TryReadModel(options.Model, out var model, out problems))
    {
        return terminal.Refuse([.. problems, "Nothing is served."]);
    }

    // Reading the data and making the server take about as long, so one goes on beside the other.
    var reading = Task.Run(() => GraphFiles.ReadData(model, options.Data));
    if (!GraphFiles.TryDerive(model, out var api, out problems))
    {
        return terminal.Refuse([.. problems, "Nothing is served."]);
    }

    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = arguments.Host, ContentRootPath = AppContext.BaseDirectory });
    builder.AddServerLogging(options.Log);
    builder.AddListening(options);
    builder.Services.AddGraph(model);
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
    var data = await reading;
    if (!data.IsValid)
    {
        return terminal.Refuse([.. data.Problems, "Nothing is served."]);
    }

    await app.Services.GetRequiredService<IGraphWriter>().ReplaceAsync(data.Dataset, CancellationToken.None);
    app.AnnounceStart(terminal.Output);

    // The first clients need not wait until all that most of them ask is compiled.
    return await app.TryRunAsync(() => warmUp.RunAsync(CancellationToken.None), terminal.Error) ? ExitCode.Done : ExitCode.Refused;
}
