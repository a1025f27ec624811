using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using GraphApi.Server.Options;

namespace GraphApi.Server.Commands;

/// <summary>Help for the program and for <c>serve</c>: the commands, and every setting with its names and its default.</summary>
/// <param name="usual">Help for all other commands.</param>
/// <param name="own">The commands that this text is for.</param>
internal sealed class HelpText(SynchronousCommandLineAction usual, IReadOnlyCollection<Command> own) : SynchronousCommandLineAction
{
    private const int Indent = 6;
    private const int Width = 110;

    private const string Intro = """
        Serves a sourced graph over GraphQL: derives the API from a model, and answers queries over HTTP from a data folder or a Neo4j database.

        Usage:
          graphapi [serve] [options]                  serve the data (Ctrl+C stops, SIGHUP loads the data again)
          graphapi import --to URI [options]          put the data into a Neo4j database (--csv DIR writes files for neo4j-admin instead)
          graphapi check [DIR] [--model FILE]         check a data folder, and print what is in it
          graphapi schema [--model FILE] [--output FILE]  print or write the API's schema
          graphapi COMMAND --help                     more about a command

        From a clone of the repository: dotnet run --project src/GraphApi.Server -- COMMAND

        Every setting has three names: in appsettings.json, in the environment (GRAPHAPI_LIMITS__MAXCOST) and on the command line (--max-cost).
        The command line wins over the environment, and that over the file. Exit codes: 0 done, 2 something given cannot be used.
        """;

    public override int Invoke(ParseResult parseResult)
    {
        if (!own.Contains(parseResult.CommandResult.Command))
        {
            return usual.Invoke(parseResult);
        }

        parseResult.InvocationConfiguration.Output.Write(Write());
        return ExitCode.Done;
    }

    internal static string Write()
    {
        var text = new StringBuilder(Intro).AppendLine();
        var section = "";
        foreach (var setting in Settings.All)
        {
            var name = setting.Key.Contains(':', StringComparison.Ordinal) ? setting.Key[..setting.Key.IndexOf(':', StringComparison.Ordinal)] : "Server";
            if (name != section)
            {
                section = name;
                text.AppendLine().Append(section).AppendLine(":");
            }

            text.Append("  ").Append(setting.IsOption ? setting.Option : setting.Variable).Append(setting.IsSwitch || !setting.IsOption ? "" : " VALUE").Append("   (").Append(setting.Key).AppendLine(")");
            Wrap(setting.Default.Length == 0 || setting.IsSwitch ? setting.Description : $"{setting.Description} Default: {setting.Default}.", text);
        }

        return text.ToString();
    }

    private static void Wrap(string sentence, StringBuilder text)
    {
        var column = 0;
        foreach (var word in sentence.Split(' '))
        {
            if (column == 0 || column + 1 + word.Length > Width)
            {
                text.Append(column == 0 ? "" : Environment.NewLine).Append(' ', Indent);
                column = Indent;
            }
            else
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
        }

        text.AppendLine();
    }
}
