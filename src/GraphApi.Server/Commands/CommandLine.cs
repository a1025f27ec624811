using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GraphApi.Server.Commands;

/// <summary>The commands of the program: <c>serve</c> (also where none is named), <c>import</c>, <c>check</c> and <c>schema</c>.</summary>
/// <param name="serve">Serves until it is told to stop, and gives the exit code.</param>
/// <param name="terminal">Where the commands write.</param>
public sealed class CommandLine(Func<ServeArguments, Terminal, Task<int>> serve, Terminal terminal)
{
    private readonly ServeCommand _serve = new(serve, terminal);

    public Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Serves a sourced graph over GraphQL.") { _serve.Command, ImportCommand.Create(terminal), CheckCommand.Create(terminal), SchemaCommand.Create(terminal) };
        ShowOwnHelp(root, root, _serve.Command);
        var result = root.Parse(NameCommand(args, root));
        if (UsageProblems.Find(result) is { Count: > 0 } problems)
        {
            return Task.FromResult(terminal.Refuse([.. problems, "Try --help."]));
        }

        // The host handles signals and reports what fails; both would be done twice.
        return result.InvokeAsync(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
    }

    /// <summary>Arguments that begin with an option are those of <c>serve</c>, unless it is one of the program as a whole.</summary>
    private static string[] NameCommand(string[] args, RootCommand root)
    {
        var isForProgram = args.Length > 0 && (!args[0].StartsWith('-') || root.Options.Any(option => option.Name == args[0] || option.Aliases.Contains(args[0])));
        return isForProgram ? args : ["serve", .. args];
    }

    /// <summary>The settings are too many for the usual list; they have one of their own, by section.</summary>
    private static void ShowOwnHelp(RootCommand root, params Command[] commands)
    {
        if (root.Options.OfType<HelpOption>().FirstOrDefault() is { Action: SynchronousCommandLineAction usual } help)
        {
            help.Action = new HelpText(usual, commands);
        }
    }
}
