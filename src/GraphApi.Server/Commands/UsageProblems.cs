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
        return $"\"{command.Name}\" has no option {Excerpt.Of(name)}.{Suggestions.DidYouMean(name, command.Options.Where(known => !known.Hidden).Select(known => known.Name))}";
    }

    private static string UnknownWord(string word, Command command) => command is RootCommand
        ? $"There is no command \"{Excerpt.Of(word)}\".{Suggestions.DidYouMean(word, command.Subcommands.Select(known => known.Name))}"
        : $"\"{command.Name}\" does not know what to do with \"{Excerpt.Of(word)}\".";
}
