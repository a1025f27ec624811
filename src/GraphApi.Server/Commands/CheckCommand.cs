using System.CommandLine;
using GraphApi.Ingest;
using GraphApi.Server.Loading;
using GraphApi.Server.Options;

namespace GraphApi.Server.Commands;

/// <summary>The command that checks a data folder and prints what is in it.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string?>("DIR") { Description = "The data folder. Default: seed-data, beside the program or in a folder above it.", Arity = ArgumentArity.ZeroOrOne };
        folder.Validators.Add(argument =>
        {
            // An argument takes any word, also a misspelt option.
            if (argument.Tokens is [{ Value: ['-', ..] word }] && argument.Parent is System.CommandLine.Parsing.CommandResult { Command: { } parent })
            {
                argument.AddError(UsageProblems.UnknownOption(word, parent));
            }
        });
        var model = new Option<string>(Settings.Model.Option) { Description = Settings.Model.Description, HelpName = "FILE" };
        var command = new Command("check", "Checks a data folder: lists every problem with file, row and column, or prints a summary where there is none.") { folder, model };
        command.SetAction(result => Check(result.GetValue(folder), result.GetValue(model), terminal));
        return command;
    }

    private static int Check(string? folder, string? model, Terminal terminal)
    {
        var isModelThere = Paths.TryResolve(model, Paths.DefaultModel, File.Exists, out var modelPath, out var modelProblem);
        var isFolderThere = Paths.TryResolve(folder, Paths.DefaultData, Directory.Exists, out var folderPath, out var folderProblem);
        if (!isModelThere || !isFolderThere)
        {
            return terminal.Refuse([.. isModelThere ? Array.Empty<string>() : [$"{Settings.Model.Option} {modelProblem}"], .. isFolderThere ? Array.Empty<string>() : [$"DIR {folderProblem}"]]);
        }

        if (!GraphFiles.TryReadModel(modelPath, out var api, out var problems)
            || !GraphFiles.TryReadData(api.Model, folderPath, out var dataset, out problems))
        {
            return terminal.Refuse(problems);
        }

        terminal.Output.Write(SummaryText.Write(folderPath, DatasetSummary.Of(dataset)));
        return ExitCode.Done;
    }
}
