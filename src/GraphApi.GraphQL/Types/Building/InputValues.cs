namespace GraphApi.GraphQL.Types.Building;

/// <summary>Every argument and input field of a schema, with the name by which errors call it.</summary>
internal static class InputValues
{
    public static IEnumerable<(InputValueDefinition Definition, string Name)> Of(Schema schema)
    {
        foreach (var type in schema.Types)
        {
            var members = type switch
            {
                ImplementingType implementing => implementing.Fields.SelectMany(static field => field.Arguments, (field, argument) =>
                    (argument, $"{implementing}.{field.Name}({argument.Name}:)")),
                InputObjectType input => input.Fields.Select(field => (field, $"{input}.{field.Name}")),
                _ => [],
            };
            foreach (var member in members)
            {
                yield return member;
            }
        }

        foreach (var directive in schema.Directives)
        {
            foreach (var argument in directive.Arguments)
            {
                yield return (argument, $"@{directive.Name}({argument.Name}:)");
            }
        }
    }
}
