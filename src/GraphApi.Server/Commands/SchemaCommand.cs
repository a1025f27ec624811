using System.CommandLine;
using GraphApi.Server.Loading;
using GraphApi.Server.Options;

namespace GraphApi.Server.Commands;

/// <summary>The command that exports the API's schema.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var model = new Option<string>(Settings.Model.Option) { Description = Settings.Model.Description, HelpName = "FILE" };
        var output = new Option<string>("--output", "-o") { Description = "The file to write. Default: none, the schema is printed.", HelpName = "FILE" };
        var command = new Command("schema", "Prints or writes the API's schema, derived from the model, in GraphQL's schema definition language.") { model, output };
        command.SetAction(result => Export(result.GetValue(model), result.GetValue(output), terminal));
        return command;
    }

    private static int Export(string? model, string? output, Terminal terminal)
    {
        if (!Paths.TryResolve(model, Paths.DefaultModel, File.Exists, out var path, out var problem))
        {
            return terminal.Refuse([$"{Settings.Model.Option} {problem}"]);
        }

        if (!GraphFiles.TryReadModel(path, out var graph, out var problems) || !GraphFiles.TryDerive(graph, out var api, out problems))
        {
            return terminal.Refuse(problems);
        }

        if (output is null)
        {
            terminal.Output.Write(api.Sdl);
            return ExitCode.Done;
        }

        try
        {
            File.WriteAllText(output, api.Sdl);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return terminal.Refuse([$"--output: {exception.Message}"]);
        }

        terminal.Output.WriteLine($"Wrote {Path.GetFullPath(output)}.");
        return ExitCode.Done;
    }
}
