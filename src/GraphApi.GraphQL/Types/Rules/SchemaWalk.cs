namespace GraphApi.GraphQL.Types.Rules;

/// <summary>What a schema's own document defines, without what every schema has.</summary>
internal static class SchemaWalk
{
    public static IEnumerable<NamedType> OwnTypes(Schema schema) => schema.Types.Where(static type => !type.IsBuiltIn);

    public static IEnumerable<DirectiveDefinition> OwnDirectives(Schema schema) =>
        schema.Directives.Where(static directive => !directive.IsSpecified);
}
