using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GraphApi.GraphQL.Errors;

namespace GraphApi.GraphQL.Types;

/// <summary>A schema, or everything that is wrong with its definition.</summary>
public sealed record SchemaBuildResult
{
    internal SchemaBuildResult(Schema schema) => Schema = schema;

    internal SchemaBuildResult(ImmutableArray<GraphQLError> errors) => Errors = errors;

    public Schema? Schema { get; }

    /// <summary>Empty exactly when there is a schema.</summary>
    public ImmutableArray<GraphQLError> Errors { get; } = [];

    [MemberNotNullWhen(true, nameof(Schema))]
    public bool IsValid => Schema is not null;
}
