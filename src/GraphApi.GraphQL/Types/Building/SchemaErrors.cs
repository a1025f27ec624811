using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Types.Building;

/// <summary>What is wrong with a schema, collected over all checks.</summary>
internal sealed class SchemaErrors
{
    private readonly List<GraphQLError> _errors = [];

    public bool IsEmpty => _errors.Count == 0;

    public void Add(string message, params ImmutableArray<Location> locations) =>
        _errors.Add(new GraphQLError(message, ErrorCode.SchemaInvalid, locations));

    /// <summary>The errors in the order of their first position.</summary>
    public ImmutableArray<GraphQLError> ToImmutable() =>
    [
        .. _errors
            .OrderBy(static error => error.Locations.IsEmpty ? 0 : error.Locations[0].Line)
            .ThenBy(static error => error.Locations.IsEmpty ? 0 : error.Locations[0].Column),
    ];
}
