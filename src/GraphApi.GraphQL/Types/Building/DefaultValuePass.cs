using GraphApi.GraphQL.Introspection;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Types.Building;

/// <summary>
/// Coerces every default value, those it rests on first: a literal that leaves out a field of an input object takes that
/// field's default. A default that rests on itself is an error.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#InputObjectDefaultValueHasCycle()</remarks>
internal sealed class DefaultValuePass(SchemaErrors errors)
{
    private readonly HashSet<InputValueDefinition> _done = [];
    private readonly List<(InputValueDefinition Definition, string Name)> _path = [];

    public static void Run(Schema schema, MetaFields metaFields, SchemaErrors errors)
    {
        var pass = new DefaultValuePass(errors);
        foreach (var (definition, name) in InputValues.Of(schema))
        {
            pass.Resolve(definition, name);
        }

        foreach (var argument in metaFields.Type.Arguments)
        {
            pass.Resolve(argument, argument.Name);
        }
    }

    private void Resolve(InputValueDefinition definition, string name)
    {
        if (definition.DefaultValueNode is not { } literal || !definition.Type.IsInputType || _done.Contains(definition))
        {
            return;
        }

        var start = _path.FindIndex(step => ReferenceEquals(step.Definition, definition));
        if (start >= 0)
        {
            ReportCycle(start);
            return;
        }

        _path.Add((definition, name));
        ResolveOmitted(literal, definition.Type);
        _path.RemoveAt(_path.Count - 1);
        if (_done.Add(definition))
        {
            Coerce(definition, literal, name);
        }
    }

    private void ResolveOmitted(ValueNode literal, GraphQLType type)
    {
        if (type.Named is not InputObjectType inputObject)
        {
            return;
        }

        if (literal is ListValueNode list)
        {
            foreach (var item in list.Values)
            {
                ResolveOmitted(item, type);
            }
        }

        if (literal is not ObjectValueNode @object)
        {
            return;
        }

        foreach (var field in inputObject.Fields)
        {
            var given = @object.Fields.FirstOrDefault(node => node.Name.Value == field.Name);
            if (given is null)
            {
                Resolve(field, $"{inputObject}.{field.Name}");
            }
            else
            {
                ResolveOmitted(given.Value, field.Type);
            }
        }
    }

    private void Coerce(InputValueDefinition definition, ValueNode literal, string name)
    {
        var problems = new List<CoercionError>();
        definition.DefaultValue = LiteralCoercion.Coerce(literal, definition.Type, CoercedVariables.None, problems);
        ReportRepeatedFields(literal, name);
        foreach (var problem in problems)
        {
            errors.Add($"{name} has invalid default value: {problem.Message}", problem.Location);
        }
    }

    private void ReportRepeatedFields(ValueNode literal, string name)
    {
        switch (literal)
        {
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    ReportRepeatedFields(item, name);
                }

                break;
            case ObjectValueNode @object:
                foreach (var repeated in @object.Fields.GroupBy(static field => field.Name.Value).Where(static group => group.Skip(1).Any()))
                {
                    errors.Add(
                        $"{name} has invalid default value: There can be only one input field named \"{repeated.Key}\".",
                        repeated.Last().Location);
                }

                foreach (var field in @object.Fields)
                {
                    ReportRepeatedFields(field.Value, name);
                }

                break;
        }
    }

    private void ReportCycle(int start)
    {
        var cycle = _path.Skip(start).ToList();
        var via = cycle.Count > 1 ? $" via the default values of: {string.Join(", ", cycle.Skip(1).Select(static step => step.Name))}" : "";
        errors.Add(
            $"Invalid circular reference. The default value of Input Object field {cycle[0].Name} references itself{via}.",
            [.. cycle.Select(static step => step.Definition.Location)]);

        // What takes part in a cycle is reported once and not coerced.
        foreach (var (definition, _) in cycle)
        {
            _done.Add(definition);
        }
    }
}
