using System.Collections.Immutable;
using System.Text.Json;

namespace GraphApi.GraphQL.Introspection;

/// <summary>A field to write: fragments resolved, equal response names merged, arguments coerced.</summary>
internal sealed record IntrospectionField(
    JsonEncodedText ResponseName,
    string Name,
    IntrospectionArguments Arguments,
    ImmutableArray<IntrospectionField> Selections);
