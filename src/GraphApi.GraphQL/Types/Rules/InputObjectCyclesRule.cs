using GraphApi.GraphQL.Types.Building;

namespace GraphApi.GraphQL.Types.Rules;

/// <summary>No input object needs itself: a chain of non-null fields that leads back could never be written down.</summary>
/// <remarks>
/// A OneOf is one too when every one of its fields leads back. https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References
/// </remarks>
internal sealed class InputObjectCyclesRule
{
    private readonly HashSet<InputObjectType> _visited = [];
    private readonly List<(InputObjectType Type, InputValueDefinition Field)> _path = [];
    private readonly SchemaErrors _errors;

    private InputObjectCyclesRule(SchemaErrors errors) => _errors = errors;

    public static void Check(Schema schema, SchemaErrors errors)
    {
        var rule = new InputObjectCyclesRule(errors);
        var types = SchemaWalk.OwnTypes(schema).OfType<InputObjectType>().ToList();
        types.ForEach(rule.Visit);
        CheckOneOfs(types, errors);
    }

    private void Visit(InputObjectType type)
    {
        if (!_visited.Add(type))
        {
            return;
        }

        foreach (var field in type.Fields)
        {
            if (field.Type is not NonNullType { OfType: InputObjectType next })
            {
                continue;
            }

            _path.Add((type, field));
            var start = _path.FindIndex(step => ReferenceEquals(step.Type, next));
            if (start >= 0)
            {
                Report(next, _path[start..]);
            }
            else
            {
                Visit(next);
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void Report(InputObjectType type, List<(InputObjectType Type, InputValueDefinition Field)> cycle)
    {
        var via = cycle.Count > 1 ? "via the non-null fields:" : "in the non-null field";
        var names = string.Join(", ", cycle.Select(static step => $"{step.Type}.{step.Field.Name}"));
        _errors.Add(
            $"Invalid circular reference. The Input Object {type} references itself {via} {names}.",
            [.. cycle.Select(static step => step.Field.Location)]);
    }

    private static void CheckOneOfs(List<InputObjectType> types, SchemaErrors errors)
    {
        var finite = FiniteTypes(types);
        foreach (var type in types)
        {
            if (type.IsOneOf && type.Fields.Count > 0 && !finite.Contains(type))
            {
                errors.Add(
                    $"OneOf Input Object {type} must have a field whose value does not need another value of {type}; every one of its fields does.",
                    type.Location);
            }
        }
    }

    /// <summary>The types that have a value which can be written down; found by adding types until nothing changes.</summary>
    private static HashSet<InputObjectType> FiniteTypes(List<InputObjectType> types)
    {
        var finite = new HashSet<InputObjectType>();
        bool Ends(GraphQLType type) => type is not InputObjectType input || finite.Contains(input);
        var grows = true;
        while (grows)
        {
            grows = false;
            foreach (var type in types)
            {
                var ends = type.IsOneOf
                    ? type.Fields.Any(field => Ends(field.Type.NullableType))
                    : type.Fields.All(field => field.Type is not NonNullType nonNull || Ends(nonNull.OfType));
                grows |= ends && finite.Add(type);
            }
        }

        return finite;
    }
}
