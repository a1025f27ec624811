using System.Collections.Immutable;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Cypher.Parameters;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;
using GraphApi.Plan.Scopes;

namespace GraphApi.Neo4j.Cypher;

/// <summary>Writes plan nodes as subqueries, each of which gives exactly one row whatever it finds, and returns the expressions that their values are then in.</summary>
internal sealed class NodeEmitter
{
    private readonly StatementScope _statement;
    private readonly CypherText _text;
    private readonly ShapeEmitter _shapes;
    private readonly ListEmitter _lists;
    private readonly PredicateEmitter _predicates;

    public NodeEmitter(StatementScope statement, CypherText text, ShapeEmitter shapes, ImmutableArray<PageMode> pages)
    {
        _statement = statement;
        _text = text;
        _shapes = shapes;
        _predicates = new PredicateEmitter(statement);
        _lists = new ListEmitter(statement, text, shapes, pages);
    }

    private GraphNames Names => _statement.Names;

    /// <summary>Nodes that need no element to start from.</summary>
    public ImmutableArray<string> EmitRoot(PlanNode node) => node switch
    {
        Scan scan => _lists.Emit(scan, near: null),
        SearchNode search => _lists.EmitFound(search),
        ResponsibilityChains chains => new ChainsEmitter(_statement, _text, _shapes, this, chains).Emit(),
        WalkNode walk => new WalkEmitter(_statement, _text, _shapes).Emit(walk),
        Groups groups => [new GroupsEmitter(_statement, _text, _shapes).Emit(groups)],
        Seek { Type: { } type } seek => [Seek(seek, type)],
        Seek seek => [SeekAnything(seek)],
        SeekMany seek => [SeekMany(seek)],
        _ => throw new InvalidOperationException($"The plan has a {node.GetType().Name} where there is no element to start from."),
    };

    public ImmutableArray<string> Emit(PlanNode node, ElementScope near) => node switch
    {
        ListNode list and not (Scan or SearchNode) => _lists.Emit(list, near.Variable),
        ExpandSingle single => [Single(single, near.Variable)],
        RelationshipEnd end => [End(end, near.Variable)],
        CitationEnd { IsSource: true } end => [Source(end, near.Variable)],
        CitationEnd end => [Subject(end, near.Variable)],
        _ => EmitRoot(node),
    };

    private string Seek(Seek seek, NodeType type)
    {
        var id = _statement.Parameter(new OperandValue(seek.Id, PropertyKind.String));
        var node = _statement.Variable('n');
        return Optional(null, GraphPattern.WithId(Names, type, node, id) + Where(new Visibility(Names.Model, seek.Scope).OfType(type), node), node, seek.Shape);
    }

    /// <summary>The condition behind a pattern; empty where there is none.</summary>
    private string Where(Predicate? predicate, string element)
    {
        var conditions = string.Join(" AND ", _predicates.Conditions(predicate, new PredicateScope(element)));
        return conditions.Length == 0 ? "" : $" WHERE {conditions}";
    }

    private string Single(ExpandSingle single, string near)
    {
        var target = _statement.Variable(single.Relationship ? 'r' : 'n');
        var pattern = single.Relationship
            ? GraphPattern.Along(Names, single.Field, near, target, null)
            : GraphPattern.Along(Names, single.Field, near, null, target);
        return Optional(near, pattern, target, single.Shape);
    }

    private string Source(CitationEnd end, string citation)
    {
        var source = _statement.Variable('n');
        return Optional(citation, GraphPattern.ToSource(Names, citation, source), source, end.Shape);
    }

    private string Optional(string? near, string pattern, string variable, Shape shape)
    {
        var result = _statement.Variable('x');
        using (_text.Call(near))
        {
            _text.Line($"OPTIONAL MATCH {pattern}");
            _text.Line($"RETURN {_shapes.EmitNullable(shape, new ElementScope(variable))} AS {result}");
        }

        return result;
    }

    private string End(RelationshipEnd end, string relationship)
    {
        var record = $"{(end.IsStart ? "startNode" : "endNode")}({relationship})";
        if (ShapeEmitter.IsStored(end.Shape))
        {
            // Relationships can be of many types, each with ends of its own: a subquery for each would make the statement long to plan.
            return _shapes.Emit(end.Shape, new ElementScope(record));
        }

        var node = _statement.Variable('n');
        var result = _statement.Variable('x');
        using (_text.Call(relationship))
        {
            _text.Line($"WITH {record} AS {node}");
            _text.Line($"RETURN {_shapes.Emit(end.Shape, new ElementScope(node))} AS {result}");
        }

        return result;
    }

    private string SeekAnything(Seek seek)
    {
        var id = _statement.Parameter(new OperandValue(seek.Id, PropertyKind.String));
        var found = _statement.Variable('x');
        var result = _statement.Variable('x');
        using (_text.Call(null))
        {
            Anything(null, id, seek.Shape, seek.Scope, found, guard: null);
            _text.Line($"RETURN head(collect({found})) AS {result}");
        }

        return result;
    }

    private string SeekMany(SeekMany seek)
    {
        var ids = _statement.Parameter(new OperandIds(seek.Ids));
        var id = _statement.Variable('i');
        var found = _statement.Variable('x');
        var element = _statement.Variable('x');
        var result = _statement.Variable('x');
        using (_text.Call(null))
        {
            _text.Line($"UNWIND {ids} AS {id}");
            using (_text.Call(id))
            {
                Anything(id, id, seek.Shape, seek.Scope, found, guard: null);
                _text.Line($"RETURN head(collect({found})) AS {element}");
            }

            // The inner lists keep the places of what is not found: collect leaves out null.
            _text.Line($"RETURN collect([{element}]) AS {result}");
        }

        return result;
    }

    private string Subject(CitationEnd end, string citation) => ById(citation, $"{citation}.subject", end.Shape, $"{citation}.subjectType");

    /// <summary>The element with an id that a row holds.</summary>
    /// <param name="row">The variable of the row.</param>
    /// <param name="id">The id, an expression.</param>
    /// <param name="shape">What is returned for it.</param>
    /// <param name="guard">An expression that names the element's type, where it is known.</param>
    public string ById(string row, string id, Shape shape, string? guard)
    {
        var found = _statement.Variable('x');
        var result = _statement.Variable('x');
        using (_text.Call(row))
        {
            Anything(row, id, shape, TimeScope.None, found, guard);
            _text.Line($"RETURN head(collect({found})) AS {result}");
        }

        return result;
    }

    /// <summary>The element with an id: one of the shape's node types, or of its relationship types, which each have an index of their own.</summary>
    /// <param name="near">The variable that the id is in; null for a parameter.</param>
    /// <param name="id">The id, an expression.</param>
    /// <param name="shape">What is returned for it.</param>
    /// <param name="scope">Under which it has to be visible.</param>
    /// <param name="found">The variable that it is returned in; no row where there is no such element.</param>
    /// <param name="guard">An expression that names the element's type, where it is known.</param>
    private void Anything(string? near, string id, Shape shape, TimeScope scope, string found, string? guard)
    {
        var visibility = new Visibility(Names.Model, scope);
        using (_text.Call(near))
        {
            var isFirst = true;
            if (shape.Types.Select(typed => typed.Type).Where(type => type is NodeType).ToList() is { Count: > 0 } nodeTypes)
            {
                var node = _statement.Variable('n');
                _text.Line($"MATCH ({node}:{Names.ElementLabel} {{id: {id}}}){Where(visibility.OfAny(nodeTypes), node)}");
                _text.Line($"RETURN {_shapes.Emit(shape, new ElementScope(node))} AS {found}");
                isFirst = false;
            }

            for (var type = 0; type < shape.Types.Length; type++)
            {
                if (shape.Types[type].Type is RelationshipType relationship)
                {
                    Branch(relationship, type, isFirst);
                    isFirst = false;
                }
            }
        }

        void Branch(RelationshipType type, int position, bool isFirst)
        {
            if (!isFirst)
            {
                _text.UnionAll();
            }

            if (guard is not null)
            {
                var name = _statement.Parameter(new OperandValue(new Operand.Constant(new StringValue(type.Name)), PropertyKind.String));
                _text.Line($"WITH {near} WHERE {guard} = {name}");
            }

            var variable = _statement.Variable('r');
            _text.Line($"MATCH {GraphPattern.WithId(Names, type, variable, id)}{Where(visibility.OfType(type), variable)}");
            _text.Line($"RETURN {_shapes.EmitTyped(shape, position, new ElementScope(variable))} AS {found}");
        }
    }
}
