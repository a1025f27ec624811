using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using GraphApi.Compiler.Schemas;
using GraphApi.Plan;
using GraphApi.Server.Options;

namespace GraphApi.Server.Pages;

/// <summary>The page at <c>/</c>: says what is served and lets people ask. Works without scripts, because the server runs the query of its form too.</summary>
public sealed class Page(PageOptions options, ApiSchema api, IGraphBackend backend, Examples examples)
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private volatile PageFrame? _frame;

    public async Task<byte[]> RenderAsync(PageContent content, CancellationToken cancellationToken)
    {
        var frame = await GetFrameAsync(cancellationToken);
        var query = content.Query ?? (frame.Examples.IsEmpty ? "{ __typename }" : frame.Examples[0].Document);
        return Encoding.UTF8.GetBytes(frame.Template.Fill(new Dictionary<string, string>
        {
            ["query"] = Html.Encode(query),
            ["variables"] = Html.Encode(content.Variables),
            ["answer"] = Html.Encode(content.Answer),
            ["status"] = Html.Encode(content.Status),
            ["origin"] = Html.Encode(content.Origin),
        }));
    }

    /// <summary>What is the same for every request until the data is replaced.</summary>
    private async Task<PageFrame> GetFrameAsync(CancellationToken cancellationToken)
    {
        var facts = backend.Dataset;
        if (_frame is { } frame && frame.Version == facts?.Version)
        {
            return frame;
        }

        var chosen = facts is null ? [] : await examples.ChooseAsync(cancellationToken);
        var body = new Template(PageParts.Body).Fill(new Dictionary<string, string>
        {
            ["title"] = Html.Encode(options.Title),
            ["description"] = Html.Encode(options.Description),
            ["labels"] = api.Model.Evidence is null ? "" : PageParts.Labels,
            ["examples"] = string.Join('\n', chosen.Select(Link)),
            ["facts"] = facts is null ? "<dt>Data</dt><dd>none yet</dd>" : string.Join('\n', Describe(facts).Select(fact => $"<dt>{Html.Encode(fact.Key)}</dt><dd>{Html.Encode(fact.Value)}</dd>")),
        });
        return _frame = new PageFrame(facts?.Version, new Template(body), chosen);
    }

    private static string Link(ExampleQuery example)
    {
        var address = $"/graphql?query={Uri.EscapeDataString(example.Document)}{(example.Variables.Length == 0 ? "" : $"&variables={Uri.EscapeDataString(example.Variables)}")}";
        return $"<li><a href=\"{Html.Encode(address)}\">{Html.Encode(example.Title)}</a></li>";
    }

    private static IEnumerable<KeyValuePair<string, string>> Describe(DatasetFacts facts)
    {
        yield return new("Version of the data", facts.Version);
        yield return new("Records", Number(facts.RecordCount));
        yield return new("Relationships", Number(facts.RelationshipCount));
        if (facts.SourceCount > 0)
        {
            yield return new("Sources", Number(facts.SourceCount));
            yield return new("Citations", Number(facts.CitationCount));
        }

        yield return new("By type", string.Join(", ", facts.Counts.Where(count => count.Value > 0).Select(count => $"{count.Key} {Number(count.Value)}")));
        if (facts is { CoversFrom: { } from, CoversTo: { } to })
        {
            yield return new("Dates covered", string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd} to {to:yyyy-MM-dd}"));
        }

        if (facts.Licence is { } licence)
        {
            yield return new("Licence", licence);
        }
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private sealed record PageFrame(string? Version, Template Template, ImmutableArray<ExampleQuery> Examples);
}
