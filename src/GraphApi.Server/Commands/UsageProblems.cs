using System.CommandLine;
using GraphApi.GraphQL.Errors;

namespace GraphApi.Server.Commands;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageProblems
{
    public static IReadOnlyList<string> Find(ParseResult result)
    {
        if (result.UnmatchedTokens.Count == 0)
        {
            return [.. result.Errors.Select(error => error.Message)];
        }

        var command = result.CommandResult.Command;
        var unknownOptions = result.UnmatchedTokens.Where(token => token.StartsWith('-')).ToList();
        return unknownOptions.Count > 0
            ? [.. unknownOptions.Select(option => UnknownOption(option, command))]
            : [.. result.UnmatchedTokens.Select(token => UnknownWord(token, command))];
    }

    public static string UnknownOption(string option, Command command)
    {
        var name = option.Split('=', ':')[0];
        var known = command.Options.Where(candidate => !candidate.Hidden).Select(candidate => candidate.Name);
        return $"\"{command.Name}\" has no option {Excerpt.Of(name)}.{Nearest(name, known)}";
    }

    private static string UnknownWord(string word, Command command) => command is RootCommand
        ? $"There is no command \"{Excerpt.Of(word)}\".{Nearest(word, command.Subcommands.Select(known => known.Name))}"
        : $"\"{command.Name}\" does not know what to do with \"{Excerpt.Of(word)}\".";

    /// <summary>Names of options are so much alike that more than one suggestion is none.</summary>
    private static string Nearest(string word, IEnumerable<string> known) => Suggestions.DidYouMean(word, Suggestions.For(word, known).Take(1));
}
