using System.Collections.Immutable;
using System.Globalization;
using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Cypher;

/// <summary>
/// Writes what is returned for an element: a list of the values of its fields in their order, of which constants have none and lists have as many as
/// <see cref="ConnectionLayout"/> says. Where the element can be of several types, the list begins with the type's position in the shape.
/// </summary>
internal sealed class ShapeEmitter
{
    private readonly StatementScope _statement;
    private readonly NodeEmitter _nodes;

    public ShapeEmitter(StatementScope statement, CypherText text, ImmutableArray<PageMode> pages)
    {
        _statement = statement;
        _nodes = new NodeEmitter(statement, text, this, pages);
    }

    /// <summary>
    /// The list of an element that is there: a node where the shape has node types, else a relationship. Subqueries that its values need are written first.
    /// </summary>
    public string Emit(Shape shape, ElementScope element) => shape.Types.Length == 1 ? List(Values(shape.Types[0].Fields, element)) : Cases(shape, element);

    /// <summary>The list of an element that may be null, which is then null.</summary>
    public string EmitNullable(Shape shape, ElementScope element)
    {
        var list = Emit(shape, element);
        return shape.Types.Length == 1 ? $"CASE WHEN {element.Variable} IS NOT NULL THEN {list} END" : list;
    }

    /// <summary>The list of an element that is known to be of one of the shape's types.</summary>
    public string EmitTyped(Shape shape, int type, ElementScope element)
    {
        var values = Values(shape.Types[type].Fields, element);
        return List(shape.Types.Length == 1 ? values : values.Insert(0, Number(type)));
    }

    /// <summary>The values of an operation's root fields.</summary>
    public ImmutableArray<string> Values(ImmutableArray<OutputField> fields, ElementScope? element)
    {
        var values = ImmutableArray.CreateBuilder<string>();
        foreach (var field in fields)
        {
            switch (field)
            {
                case ConstantField or NestedField { Node: DatasetNode }:
                    break;
                case ObjectField inner:
                    values.AddRange(Values(inner.Fields, element));
                    break;
                case ValueField value when element is not null:
                    values.Add(ValueEmitter.Value(_statement, value.Value, element.Variable));
                    break;
                case NestedField { Node: var node } when element is null:
                    values.AddRange(_nodes.EmitRoot(node));
                    break;
                case NestedField { Node: var node }:
                    values.AddRange(element.Find(node, () => _nodes.Emit(node, element)));
                    break;
                default:
                    throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" where there is no {(element is null ? "element" : "connection")}.");
            }
        }

        return values.ToImmutable();
    }

    /// <summary>True where all values are stored with the element, so that it may be an expression instead of a variable.</summary>
    public static bool IsStored(Shape shape) => shape.Types.All(typed => AreStored(typed.Fields));

    private static bool AreStored(ImmutableArray<OutputField> fields) => fields.All(field => field switch
    {
        ConstantField => true,
        ValueField { Value: var value } => value == value.Unscoped,
        ObjectField inner => AreStored(inner.Fields),
        _ => false,
    });

    private string Cases(Shape shape, ElementScope element)
    {
        var cases = new List<string>();
        var isNode = shape.Types.Any(typed => typed.Type is NodeType);
        for (var type = 0; type < shape.Types.Length; type++)
        {
            var name = shape.Types[type].Type switch
            {
                NodeType node => _statement.Names.Label(node),
                RelationshipType relationship when !isNode => _statement.Names.TypeOf(relationship),
                _ => null,
            };
            if (name is not null)
            {
                cases.Add($"WHEN {element.Variable}:{name} THEN {EmitTyped(shape, type, element)}");
            }
        }

        return $"CASE {string.Join(' ', cases)} END";
    }

    private static string List(IEnumerable<string> values) => $"[{string.Join(", ", values)}]";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
