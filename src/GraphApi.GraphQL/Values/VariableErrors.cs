using System.Collections.Immutable;
using System.Globalization;
using GraphApi.GraphQL.Errors;

namespace GraphApi.GraphQL.Values;

/// <summary>What is wrong with the variables of a request, up to a limit; a struct, so that it is free as long as there is nothing.</summary>
internal struct VariableErrors
{
    private List<GraphQLError>? _errors;
    private bool _isCut;

    public readonly bool IsEmpty => _errors is null;

    /// <summary>Whether another error is still listed; asked before a message is put together.</summary>
    public bool HasRoom()
    {
        _isCut |= _errors?.Count == VariableCoercion.MaxErrors;
        return !_isCut;
    }

    /// <summary>Adds an error about a variable, or about all of them when there is no definition.</summary>
    public void Add(string message, VariableDefinition? definition)
    {
        if (HasRoom())
        {
            (_errors ??= []).Add(new GraphQLError(message, ErrorCode.BadUserInput, definition is null ? [] : [definition.Location]));
        }
    }

    /// <summary>The errors in the order in which the operation defines its variables.</summary>
    public readonly ImmutableArray<GraphQLError> ToImmutable()
    {
        if (_errors is null)
        {
            return [];
        }

        var sorted = _errors
            .OrderBy(static error => error.Locations.IsEmpty ? 0 : error.Locations[0].Line)
            .ThenBy(static error => error.Locations.IsEmpty ? 0 : error.Locations[0].Column);
        var more = string.Create(
            CultureInfo.InvariantCulture, $"There are more errors in the variables; only {VariableCoercion.MaxErrors} are listed.");
        return _isCut ? [.. sorted, new GraphQLError(more, ErrorCode.BadUserInput)] : [.. sorted];
    }
}
