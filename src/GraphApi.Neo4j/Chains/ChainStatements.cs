using System.Collections.Immutable;
using System.Globalization;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Cypher;
using GraphApi.Neo4j.Cypher.Parameters;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;
using GraphApi.Plan.Scopes;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Neo4j.Chains;

/// <summary>
/// Writes the statements that gather what lies above the subject of chains, before the one that returns what is asked of them. A record is returned as a list: its id, the
/// ordinal of its type, when it begins and ends (first and last day of each), whether it is an official who is asked for, and how many relationships lead up from it. A
/// link is the ordinal of its rule, its id, the value that the rule chooses by, when it begins and ends, and whether it is disputed, its publishers and its sources.
/// </summary>
internal sealed class ChainStatements(ResponsibilityChains chains, GraphNames names)
{
    /// <summary>The record with an id, where there is one: a list with it, or without anything.</summary>
    public CypherStatement Subject()
    {
        var statement = new StatementScope(names, comparesByCodePoint: false);
        return StatementEmitter.Emit(statement, text => Subject(statement, text));
    }

    /// <summary>All links that lead up from some records, each with the place of the lower one among them and the upper record.</summary>
    /// <param name="act">What must hold of an official who is asked for; null where nothing must.</param>
    public CypherStatement Level(Predicate? act)
    {
        var statement = new StatementScope(names, comparesByCodePoint: false);
        return StatementEmitter.Emit(statement, text => Level(statement, text, act));
    }

    private string Subject(StatementScope statement, CypherText text)
    {
        using (text.Call(null))
        {
            var types = names.Model.NodeTypes.Where(type => type.IsRecord).ToArray();
            var visible = new Visibility(names.Model, chains.Scope).OfAny(types);
            text.Line($"MATCH (n:{names.ElementLabel} {{id: {statement.Parameter(new FrontierIds(chains))}[0]}})");
            Where(text, new PredicateEmitter(statement).Conditions(visible, new PredicateScope("n")));
            text.Line($"RETURN collect({Record("n", types, wanted: "true")}) AS records");
        }

        return "records";
    }

    private string Level(StatementScope statement, CypherText text, Predicate? act)
    {
        var ids = statement.Parameter(new FrontierIds(chains));
        using (text.Call(null))
        {
            text.Line($"UNWIND range(0, size({ids}) - 1) AS place");
            text.Line($"MATCH (n:{names.ElementLabel} {{id: {ids}[place]}})");
            using (text.Call("n"))
            {
                for (var step = 0; step < chains.Steps.Length; step++)
                {
                    if (step > 0)
                    {
                        text.UnionAll();
                    }

                    Links(statement, text, chains.Steps[step], act);
                }
            }

            text.Line("RETURN collect([place, link, record]) AS links");
        }

        return "links";
    }

    private void Links(StatementScope statement, CypherText text, UpwardStep step, Predicate? act)
    {
        var rule = step.Rule;
        var (far, relationship) = (statement.Variable('n'), statement.Variable('r'));
        var predicates = new PredicateEmitter(statement);
        var where = Predicate.All([step.Visible ?? Predicate.True, MayCarry(rule)]);
        var wanted = act is null ? "" : string.Join(" AND ", predicates.Conditions(act, new PredicateScope(far)));
        text.Line($"MATCH {GraphPattern.Along(names, rule.Up, "n", relationship, far)}");
        Where(text, predicates.Conditions(where, new PredicateScope(far, relationship)));
        text.Line($"RETURN {Link(statement, rule, relationship)} AS link, {Record(far, rule.Up.Far.Types, wanted.Length == 0 ? "true" : wanted)} AS record");
    }

    private static void Where(CypherText text, IEnumerable<string> conditions)
    {
        var where = string.Join(" AND ", conditions);
        if (where.Length > 0)
        {
            text.Line($"WHERE {where}");
        }
    }

    private static Predicate MayCarry(ResponsibilityRule rule) => rule.ChosenBy is { } property && rule.Only is { } only && (rule.Behind is null || rule.OnlyBehind is not null)
        ? new Predicate.At(new Step.ToRelationship(), new Predicate.In(new ValueRef.OfProperty(property), Choices(only.Values.Concat(rule.OnlyBehind?.Values ?? []))))
        : Predicate.True;

    private static Operand.Constant Choices(IEnumerable<string> values) => new(new ListValue([.. values.Distinct().Select(value => new EnumValue(value))]));

    private string Link(StatementScope statement, ResponsibilityRule rule, string relationship)
    {
        IEnumerable<string> values =
        [
            Number(rule.Ordinal),
            $"{relationship}.id",
            rule.ChosenBy is { } property ? $"{relationship}.{GraphNames.Property(property)}" : "null",
            .. Days(relationship, rule.Relationship),
            .. Strength(statement, relationship),
        ];
        return List(values);
    }

    private IEnumerable<string> Strength(StatementScope statement, string relationship) =>
        ((ImmutableArray<CorroborationValue>)[CorroborationValue.Disputed, CorroborationValue.Publishers, CorroborationValue.Sources])
            .Select(part => names.Model.Evidence is null ? "null" : ValueEmitter.Value(statement, new ValueRef.OfCorroboration(part, chains.Scope.KnownBy), relationship));

    private string Record(string node, IEnumerable<NodeType> types, string wanted)
    {
        var cases = types.Select(type => (Type: type, Values: Record(node, type, type == chains.Rules.Official ? wanted : "false"))).ToArray();
        return cases is [var (_, only)] ? only : $"CASE {string.Join(' ', cases.Select(each => $"WHEN {node}:{names.Label(each.Type)} THEN {each.Values}"))} END";
    }

    private string Record(string node, NodeType type, string wanted) =>
        List([$"{node}.id", Number(type.Ordinal), .. Days(node, type), wanted, Degree(node, type)]);

    private string Degree(string node, NodeType type)
    {
        var counts = chains.Rules.Rules
            .Where(rule => rule.Up.Near.Contains(type))
            .Select(rule => $"COUNT {{ {GraphPattern.Along(names, rule.Up, node, null, null)} }}")
            .ToArray();
        return counts.Length == 0 ? "0" : string.Join(" + ", counts);
    }

    private static IEnumerable<string> Days(string variable, ElementType type) => [.. Days(variable, type.Begin), .. Days(variable, type.End)];

    private static IEnumerable<string> Days(string variable, Property? date) => date is null
        ? ["null", "null"]
        : [$"{variable}.{GraphNames.FirstDay(new ValueRef.OfProperty(date))}", $"{variable}.{GraphNames.LastDay(new ValueRef.OfProperty(date))}"];

    private static string List(IEnumerable<string> values) => $"[{string.Join(", ", values)}]";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
