using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Cypher;
using GraphApi.Neo4j.Cypher.Parameters;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;
using GraphApi.Plan.Scopes;

namespace GraphApi.Neo4j.Walks;

/// <summary>
/// Writes the statements that fetch the part of the graph that a walk needs: records by their ids, and the steps from records. Both take a list of ids, and give of each
/// record what <see cref="LocalGraph.ReadNodes"/> reads.
/// </summary>
internal static class WalkStatements
{
    /// <summary>The records with the ids; what is no record, or is not visible, is not among them.</summary>
    public static CypherStatement Records(WalkNode walk, GraphNames names)
    {
        var statement = new StatementScope(names, comparesByCodePoint: false);
        var types = names.Model.NodeTypes.Where(type => type.IsRecord).ToList();
        var visible = new Visibility(names.Model, walk.Scope).OfAny(types) ?? Predicate.Any(types.Select(type => new Predicate.OfType(type, Predicate.True)));
        return StatementEmitter.Emit(statement, text =>
        {
            using (text.Call(null))
            {
                text.Line($"UNWIND {statement.Parameter(new AskedIds(walk))} AS id");
                text.Line($"MATCH (n:{names.ElementLabel} {{id: id}})");
                text.Line($"WHERE {string.Join(" AND ", new PredicateEmitter(statement).Conditions(visible, new PredicateScope("n")))}");
                text.Line($"RETURN collect([{Facts(statement, "n")}]) AS records");
            }

            return "records";
        });
    }

    /// <summary>The steps from the records with the ids, along relationships of the asked types that are visible.</summary>
    public static CypherStatement Steps(WalkNode walk, GraphNames names)
    {
        var statement = new StatementScope(names, comparesByCodePoint: false);
        return StatementEmitter.Emit(statement, text =>
        {
            using (text.Call(null))
            {
                text.Line($"UNWIND {statement.Parameter(new AskedIds(walk))} AS id");
                text.Line($"MATCH (:{names.ElementLabel} {{id: id}})-[r:{AllTypes(names)}]-(n)");
                if (RelationshipConditions(statement, walk, "r") is { Length: > 0 } conditions)
                {
                    text.Line($"WHERE {conditions}");
                }

                text.Line($"RETURN collect([id, r.id, {Facts(statement, "n")}]) AS steps");
            }

            return "steps";
        });
    }

    /// <summary>The relationship types of the model, as a pattern has them.</summary>
    public static string AllTypes(GraphNames names) => string.Join('|', names.Model.RelationshipTypes.Select(names.TypeOf));

    /// <summary>Which relationships a walk follows; empty for all.</summary>
    public static string RelationshipConditions(StatementScope statement, WalkNode walk, string relationship)
    {
        var names = statement.Names;
        var conditions = new List<string>();
        if (walk.Relationships is not null)
        {
            conditions.Add($"type({relationship}) IN {statement.Parameter(new WalkedTypes(walk, names))}");
        }

        var visibility = new Visibility(names.Model, walk.Scope);
        if (walk.Scope != TimeScope.None)
        {
            var predicates = new PredicateEmitter(statement);
            var byType = names.Model.RelationshipTypes.Select(type => string.Join(
                " AND ",
                predicates.Conditions(visibility.OfType(type), new PredicateScope(relationship)).Prepend($"{relationship}:{names.TypeOf(type)}")));
            conditions.Add($"({string.Join(" OR ", byType)})");
        }

        return string.Join(" AND ", conditions);
    }

    private static string Facts(StatementScope statement, string node) =>
        $"{node}.id, {IsArea(statement, node)}, COUNT {{ ({node})-[:{AllTypes(statement.Names)}]-() }}";

    private static string IsArea(StatementScope statement, string node)
    {
        var areas = statement.Names.Model.NodeTypes.Where(type => type.AreaRule is not null).Select(type => IsAreaOf(statement, type, node)).ToList();
        return areas.Count == 0 ? "false" : string.Join(" OR ", areas);
    }

    private static string IsAreaOf(StatementScope statement, NodeType type, string node)
    {
        var rule = type.AreaRule ?? throw new InvalidOperationException($"{type.Name} has no rule for areas.");
        var value = statement.Parameter(new OperandValue(new Operand.Constant(new EnumValue(rule.Value)), PropertyKind.Enum));
        return $"coalesce({node}:{statement.Names.Label(type)} AND {node}.{GraphNames.Property(rule.Property)} = {value}, false)";
    }
}
