using System.Collections.Immutable;
using System.Globalization;
using GraphApi.Neo4j.Chains;
using GraphApi.Neo4j.Cypher.Parameters;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Cypher;

/// <summary>Writes what is returned for the elements of responsibility chains, which statements before this one have found; laid out as <see cref="ChainLayout"/> says.</summary>
internal sealed class ChainsEmitter(StatementScope statement, CypherText text, ShapeEmitter shapes, NodeEmitter nodes, ResponsibilityChains chains)
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
        StepsField links => Links(chain, FoundChainRows.Links, link => Link(links.Fields, link)),
        WeakestStepField link => $"{Links(chain, FoundChainRows.Weakest, weakest => Link(link.Fields, weakest))}[0]",
        WeakestField corroboration => $"{Links(chain, FoundChainRows.Weakest, weakest => Relationship(ChainLayout.ShapeOf(corroboration, chains.Rules), weakest))}[0]",
        _ => throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of a chain."),
    };

    /// <summary>A list with what is returned for each of a chain's links, in their order.</summary>
    private string Links(string chain, int place, Func<ChainLinkScope, string> value)
    {
        var (position, result) = (statement.Variable('i'), statement.Variable('x'));
        var (from, relationship, to) = (statement.Variable('n'), statement.Variable('r'), statement.Variable('n'));
        var types = string.Join('|', chains.Rules.Rules.Select(rule => statement.Names.TypeOf(rule.Relationship)));
        var link = $"{At(chain, place)}[{position}]";
        using (text.Call(chain))
        {
            text.Line($"UNWIND range(0, size({At(chain, place)}) - 1) AS {position}");
            text.Line(
                $"MATCH ({Node(from, At(link, FoundChainRows.From))})-[{relationship}:{types} {{id: {At(link, FoundChainRows.Relationship)}}}]-({Node(to, At(link, FoundChainRows.To))})");
            text.Line($"WITH {position}, {from}, {relationship}, {to} ORDER BY {position}");
            text.Line($"RETURN collect({value(new ChainLinkScope(new ElementScope(from), new ElementScope(relationship), new ElementScope(to)))}) AS {result}");
        }

        return result;
    }

    private string Link(ImmutableArray<OutputField> fields, ChainLinkScope link) => Values(fields, field => field switch
    {
        StepElementField { Element: StepElement.Relationship } element => Relationship(element.Shape, link),
        StepElementField { Element: StepElement.From } element => shapes.Emit(element.Shape, link.From),
        StepElementField element => shapes.Emit(element.Shape, link.To),
        _ => throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of a link."),
    });

    private string Relationship(Shape shape, ChainLinkScope link) => shapes.Emit(shape, link.Relationship);

    private string Node(string variable, string id) => $"{variable}:{statement.Names.ElementLabel} {{id: {id}}}";

    /// <summary>The list of the values of those fields that have elements; the subqueries that they need are written first.</summary>
    private static string Values(ImmutableArray<OutputField> fields, Func<OutputField, string> value) =>
        $"[{string.Join(", ", fields.Where(ChainLayout.HasElements).Select(value).ToArray())}]";

    private static string At(string list, int place) => string.Create(CultureInfo.InvariantCulture, $"{list}[{place}]");
}
