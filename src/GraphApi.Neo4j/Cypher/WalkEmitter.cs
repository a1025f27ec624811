using System.Collections.Immutable;
using GraphApi.Neo4j.Cypher.Parameters;
using GraphApi.Neo4j.Walks;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Predicates;

namespace GraphApi.Neo4j.Cypher;

/// <summary>
/// Writes what is asked of the elements that walks have found: their ids are parameters. The value of paths is a list with, for each path, the values of its fields;
/// that of a neighborhood's records or relationships is a list of them.
/// </summary>
internal sealed class WalkEmitter(StatementScope statement, CypherText text, ShapeEmitter shapes)
{
    private GraphNames Names => statement.Names;

    public ImmutableArray<string> Emit(WalkNode walk) => walk switch
    {
        Paths paths => [.. paths.Fields.OfType<PathsField>().Select(field => EmitPaths(paths, field))],
        Neighborhood neighborhood => [.. neighborhood.Fields.OfType<WalkElementsField>().Select(field => field.Elements == WalkElements.Nodes
            ? EmitNodes(statement.Parameter(new FoundNeighbours(neighborhood)), near: null, field.Shape)
            : EmitBetween(neighborhood, field.Shape))],
        _ => throw new InvalidOperationException($"Cypher is not written for a {walk.GetType().Name}."),
    };

    private string EmitPaths(Paths paths, PathsField field)
    {
        var rows = statement.Parameter(new FoundPathRows(paths));
        var (place, path, result) = (statement.Variable('i'), statement.Variable('p'), statement.Variable('l'));
        using (text.Call(null))
        {
            text.Line($"UNWIND range(0, size({rows}) - 1) AS {place}");
            text.Line($"WITH {place}, {rows}[{place}] AS {path}");
            var values = field.Fields.Select(inner => EmitPathField(inner, path)).OfType<string>().ToList();
            text.Line($"WITH {string.Join(", ", values.Prepend(place))} ORDER BY {place}");
            text.Line($"RETURN collect([{string.Join(", ", values)}]) AS {result}");
        }

        return result;
    }

    private string? EmitPathField(OutputField field, string path) => field switch
    {
        WalkElementsField nodes => EmitNodes($"{path}[0]", path, nodes.Shape),
        StepsField steps => EmitSteps(steps, path),
        WeakestField weakest => EmitWeakest(weakest, path),
        WalkValueField or ConstantField => null,
        _ => throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of a path."),
    };

    /// <summary>The records with some ids, in their order.</summary>
    private string EmitNodes(string ids, string? near, Shape shape)
    {
        var (place, node, result) = (statement.Variable('i'), statement.Variable('n'), statement.Variable('l'));
        using (text.Call(near))
        {
            text.Line($"UNWIND range(0, size({ids}) - 1) AS {place}");
            text.Line($"MATCH ({node}:{Names.ElementLabel} {{id: {ids}[{place}]}})");
            text.Line($"WITH {node} ORDER BY {place}");
            text.Line($"RETURN collect({shapes.Emit(shape, new ElementScope(node))}) AS {result}");
        }

        return result;
    }

    private string EmitSteps(StepsField steps, string path)
    {
        var (from, relationship, to, result) = (statement.Variable('n'), statement.Variable('r'), statement.Variable('n'), statement.Variable('l'));
        using (text.Call(path))
        {
            var place = MatchSteps(path, from, relationship, to);
            text.Line($"WITH {from}, {relationship}, {to} ORDER BY {place}");
            var (fromScope, relationshipScope, toScope) = (new ElementScope(from), new ElementScope(relationship), new ElementScope(to));
            var values = steps.Fields.OfType<StepElementField>().Select(field => shapes.Emit(field.Shape, field.Element switch
            {
                StepElement.Relationship => relationshipScope,
                StepElement.From => fromScope,
                _ => toScope,
            }));
            text.Line($"RETURN collect([{string.Join(", ", values.ToList())}]) AS {result}");
        }

        return result;
    }

    private string EmitWeakest(WeakestField weakest, string path)
    {
        var (from, relationship, to, result) = (statement.Variable('n'), statement.Variable('r'), statement.Variable('n'), statement.Variable('l'));
        using (text.Call(path))
        {
            var place = MatchSteps(path, from, relationship, to);
            text.Line($"WITH {relationship} ORDER BY {Value(CorroborationValue.Disputed)} DESC, {Value(CorroborationValue.Publishers)}, {Value(CorroborationValue.Sources)}, {place} LIMIT 1");
            text.Line($"RETURN [{string.Join(", ", shapes.Values(weakest.Fields, new ElementScope(relationship)))}] AS {result}");
        }

        return result;

        string Value(CorroborationValue value) => ValueEmitter.Value(statement, new ValueRef.OfCorroboration(value, weakest.KnownBy), relationship);
    }

    /// <summary>A row for each step of a path; returns the variable of its position.</summary>
    private string MatchSteps(string path, string from, string relationship, string to)
    {
        var place = statement.Variable('i');
        text.Line($"UNWIND range(0, size({path}[1]) - 1) AS {place}");
        text.Line($"MATCH ({from}:{Names.ElementLabel} {{id: {path}[0][{place}]}}), ({to}:{Names.ElementLabel} {{id: {path}[0][{place} + 1]}})");
        text.Line($"MATCH ({from})-[{relationship}:{WalkStatements.AllTypes(Names)}]-({to})");
        text.Line($"WHERE {relationship}.id = {path}[1][{place}]");
        return place;
    }

    /// <summary>The relationships between the records of a neighborhood, by id.</summary>
    private string EmitBetween(Neighborhood neighborhood, Shape shape)
    {
        var ids = statement.Parameter(new FoundNeighbours(neighborhood));
        var (id, relationship, end, result) = (statement.Variable('i'), statement.Variable('r'), statement.Variable('n'), statement.Variable('l'));
        using (text.Call(null))
        {
            text.Line($"UNWIND {ids} AS {id}");
            text.Line($"MATCH (:{Names.ElementLabel} {{id: {id}}})-[{relationship}:{WalkStatements.AllTypes(Names)}]->({end})");
            string[] conditions = [$"{end}.id IN {ids}", WalkStatements.RelationshipConditions(statement, neighborhood, relationship)];
            text.Line($"WHERE {string.Join(" AND ", conditions.Where(condition => condition.Length > 0))}");
            text.Line($"WITH {relationship} ORDER BY {relationship}.id");
            text.Line($"RETURN collect({shapes.Emit(shape, new ElementScope(relationship))}) AS {result}");
        }

        return result;
    }
}
