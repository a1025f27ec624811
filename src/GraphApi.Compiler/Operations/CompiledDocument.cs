using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GraphApi.Compiler.Schemas;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;

namespace GraphApi.Compiler.Operations;

/// <summary>One document, parsed and validated once: its operations, or what is wrong with it.</summary>
public sealed class CompiledDocument
{
    private readonly ImmutableArray<CompiledOperation> _operations;

    private CompiledDocument(ImmutableArray<GraphQLError> errors, ImmutableArray<CompiledOperation> operations)
    {
        Errors = errors;
        _operations = operations;
    }

    /// <summary>What is wrong with the document; empty where it can be run.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }

    internal static CompiledDocument Invalid(ImmutableArray<GraphQLError> errors) => new(errors, []);

    internal static CompiledDocument Of(DocumentNode document, ApiSchema api, CompilerLimits limits)
    {
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToFrozenDictionary(fragment => fragment.Name.Value);
        return new CompiledDocument([], [.. document.Definitions.OfType<OperationDefinitionNode>().Select(operation => new CompiledOperation(operation, fragments, api, limits))]);
    }

    /// <summary>The operation of that name, or the only one where no name is given.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#GetOperation()</remarks>
    public bool TryFindOperation(string? name, [NotNullWhen(true)] out CompiledOperation? operation, [NotNullWhen(false)] out GraphQLError? error)
    {
        operation = Find(name);
        error = operation is null ? new GraphQLError(Explain(name), ErrorCode.OperationResolutionFailure) : null;
        return operation is not null;
    }

    /// <summary>Without a lambda: this runs in every request, and a captured name would be an allocation.</summary>
    private CompiledOperation? Find(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return _operations.Length == 1 ? _operations[0] : null;
        }

        foreach (var candidate in _operations)
        {
            if (candidate.Name == name)
            {
                return candidate;
            }
        }

        return null;
    }

    private string Explain(string? name)
    {
        if (_operations.Length == 0)
        {
            return "The document has no operation, only fragments: add a query.";
        }

        var names = string.Join(", ", _operations.Select(operation => $"\"{operation.Name}\""));
        return string.IsNullOrEmpty(name)
            ? $"The document has {_operations.Length} operations: say in \"operationName\" which one to run: {names}."
            : $"The document has no operation \"{Excerpt.Of(name)}\".{Suggestions.DidYouMean(name, _operations.Select(operation => operation.Name).OfType<string>())}";
    }
}
