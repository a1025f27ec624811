using System.Text.Json;
using GraphApi.Conformance.Tests.Generation;
using GraphApi.Conformance.Tests.Reference;
using GraphApi.GraphQL.Language;

namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>Takes cursors from an answer and asks the same operation for other pages.</summary>
internal sealed class PageTurner(Dice dice)
{
    /// <summary>The operation with cursors in some of its lists; null where the answer has none that fit.</summary>
    public GeneratedOperation? Turn(Outcome outcome)
    {
        using var answer = JsonDocument.Parse(outcome.Compiled);
        var cursors = Strings(answer.RootElement)
            .Where(text => text.StartsWith("WyI", StringComparison.Ordinal))
            .Distinct()
            .ToLookup(text => Cursor.FindIdentity(text));
        var pages = new Dictionary<string, ArgumentNode[]>();
        var isTurned = false;
        var document = SelectionRewriter.RewriteArguments(outcome.Operation.Document, field =>
        {
            if (!outcome.Reference!.ListIdentities.TryGetValue(field, out var identity) || !cursors.Contains(identity))
            {
                return field.Arguments;
            }

            // Fields that are merged have the same key and arguments, and keep having them.
            var group = $"{(field.Alias ?? field.Name).Value} {identity} {string.Join(",", field.Arguments)}";
            if (!pages.TryGetValue(group, out var page))
            {
                pages[group] = page = dice.Chance(70) ? Page([.. cursors[identity]], field) : [.. field.Arguments];
            }

            isTurned |= !page.SequenceEqual(field.Arguments);
            return page;
        });
        return isTurned ? Pruner.Prune(outcome.Operation with { Document = document }) : null;
    }

    private ArgumentNode[] Page(string[] cursors, FieldNode field)
    {
        var kept = field.Arguments.Where(argument => argument.Name.Value is "where" or "order" or "text" or "types").ToArray();
        var cursor = dice.Pick(cursors);
        var place = Syntax.Text(dice.Chance(25) ? CursorShift.Shift(cursor, dice) : cursor);
        var rows = Syntax.Whole(dice.Between(0, 4));

        // What a search finds has no end to start from.
        var backward = dice.Chance(40) && !kept.Any(argument => argument.Name.Value == "text");
        return backward
            ? [.. kept, Syntax.Argument("last", rows), Syntax.Argument("before", place)]
            : [.. kept, .. dice.Chance(80) ? [Syntax.Argument("first", rows)] : Array.Empty<ArgumentNode>(), Syntax.Argument("after", place)];
    }

    private static IEnumerable<string> Strings(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Strings(member.Value)),
        _ => [],
    };
}
