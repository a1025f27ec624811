using GraphApi.Server.Commands;
using GraphApi.Server.Execution;
using GraphApi.Server.Features;
using GraphApi.Server.Loading;
using GraphApi.Server.Options;

return await new CommandLine(ServeAsync, new Terminal(Console.Out, Console.Error)).RunAsync(args);

static async Task<int> ServeAsync(ServeArguments arguments, Terminal terminal)
{
    // Whatever is wrong with what was given is told at once, and before anything is served.
    if (!OptionsReader.TryRead(arguments.Settings, out var options, out var problems)
        || !GraphFiles.TryReadModel(options.Model, out var api, out problems)
        || !GraphFiles.TryReadData(api.Model, options.Data, out var dataset, out problems))
    {
        return terminal.Refuse([.. problems, "Nothing is served."]);
    }

    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = arguments.Host, ContentRootPath = AppContext.BaseDirectory });
    builder.AddServerLogging(options.Log);
    builder.AddListening(options);
    await builder.Services.AddGraphAsync(api, dataset);
    builder.Services.AddGraphQLServer(api, options);
    builder.Services.AddPage(options.Page);
    builder.Services.AddCrossOrigin(options.Cors);

    await using var app = builder.Build();
    app.UseCrossOrigin(options.Cors);
    app.MapGraphQL();
    app.MapHealth();
    app.MapPage();

    await app.Services.GetRequiredService<WarmUp>().RunAsync(CancellationToken.None);
    app.AnnounceStart(terminal.Output);
    return await app.TryRunAsync(terminal.Error) ? ExitCode.Done : ExitCode.Refused;
}
