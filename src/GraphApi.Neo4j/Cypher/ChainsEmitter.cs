using System.Collections.Immutable;
using System.Globalization;
using GraphApi.Neo4j.Chains;
using GraphApi.Neo4j.Cypher.Parameters;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Cypher;

/// <summary>Writes what is returned for the elements of responsibility chains, which statements before this one have found; laid out as <see cref="ChainLayout"/> says.</summary>
internal sealed class ChainsEmitter(StatementScope statement, CypherText text, NodeEmitter nodes, ResponsibilityChains chains)
{
    public ImmutableArray<string> Emit() => [.. chains.Fields.Where(ChainLayout.HasElements).Cast<ChainsField>().Select(Chains)];

    private string Chains(ChainsField field)
    {
        var (chain, result) = (statement.Variable('c'), statement.Variable('x'));
        using (text.Call(null))
        {
            text.Line($"UNWIND {statement.Parameter(new FoundChainRows(chains))} AS {chain}");
            text.Line($"RETURN collect({Values(field.Fields, inner => Chain(inner, chain))}) AS {result}");
        }

        return result;
    }

    private string Chain(OutputField field, string chain) => field switch
    {
        ChainEndField { IsOfficial: true } end => nodes.ById(chain, At(chain, FoundChainRows.Official), end.Shape, guard: null),
        ChainEndField end => nodes.ById(chain, At(chain, FoundChainRows.Subject), end.Shape, guard: null),
        StepsField links => Links(links, chain),
        WeakestStepField link => WeakestLink(link, chain),
        WeakestField corroboration => Relationship(chain, At(chain, FoundChainRows.WeakestLink), ChainLayout.ShapeOf(corroboration, chains.Rules)),
        _ => throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of a chain."),
    };

    private string Links(StepsField field, string chain)
    {
        var (link, result) = (statement.Variable('s'), statement.Variable('x'));
        using (text.Call(chain))
        {
            text.Line($"UNWIND {At(chain, FoundChainRows.Links)} AS {link}");
            text.Line($"RETURN collect({Values(field.Fields, inner => Link(inner, link))}) AS {result}");
        }

        return result;
    }

    private string WeakestLink(WeakestStepField field, string chain)
    {
        var (link, result) = (statement.Variable('s'), statement.Variable('x'));
        using (text.Call(chain))
        {
            text.Line($"WITH {At(chain, FoundChainRows.WeakestLink)} AS {link}");
            text.Line($"RETURN {Values(field.Fields, inner => Link(inner, link))} AS {result}");
        }

        return result;
    }

    private string Link(OutputField field, string link) => field switch
    {
        StepElementField { Element: StepElement.Relationship } element => Relationship(link, link, element.Shape),
        StepElementField { Element: StepElement.From } element => nodes.ById(link, At(link, FoundChainRows.From), element.Shape, guard: null),
        StepElementField element => nodes.ById(link, At(link, FoundChainRows.To), element.Shape, guard: null),
        _ => throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of a link."),
    };

    private string Relationship(string near, string link, Shape shape) =>
        nodes.ById(near, At(link, FoundChainRows.Relationship), shape, At(link, FoundChainRows.RelationshipType));

    /// <summary>The list of the values of those fields that have elements; the subqueries that they need are written first.</summary>
    private static string Values(ImmutableArray<OutputField> fields, Func<OutputField, string> value) =>
        $"[{string.Join(", ", fields.Where(ChainLayout.HasElements).Select(value).ToArray())}]";

    private static string At(string list, int place) => string.Create(CultureInfo.InvariantCulture, $"{list}[{place}]");
}
