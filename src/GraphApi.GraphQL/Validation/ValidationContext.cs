using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation;

/// <summary>What the rules of one run share: the document, the schema, where the walk is, and the errors found so far.</summary>
public sealed class ValidationContext
{
    /// <summary>Messages repeat names from the document, which can be as long as it; so many errors must not multiply that.</summary>
    private const int MaxMessageChars = 1_000;

    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();
    private readonly Dictionary<string, DefinitionUsages> _fragments = new(StringComparer.Ordinal);
    private readonly List<DefinitionUsages> _operations = [];
    private DefinitionUsages? _current;

    internal ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        Types = new TypeTracker(schema);
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _fragments.TryAdd(fragment.Name.Value, new DefinitionUsages(fragment));
            }
        }
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    public TypeTracker Types { get; }

    /// <summary>Where the walk is.</summary>
    public TypePosition Position => Types.Position;

    /// <summary>Set once a limit is met; nothing that is found afterwards is reported.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The fragments of the document by name; of several with one name, the first.</summary>
    public IReadOnlyDictionary<string, DefinitionUsages> Fragments => _fragments;

    /// <summary>The operations walked so far.</summary>
    public IReadOnlyList<DefinitionUsages> Operations => _operations;

    /// <summary>How many fragment spreads and variables have been followed.</summary>
    internal int FragmentSpreadsVisited { get; private set; }

    /// <summary>How many fields and values have been compared for merging.</summary>
    internal int FieldComparisons { get; private set; }

    internal ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    public FragmentDefinitionNode? GetFragment(string name) =>
        _fragments.TryGetValue(name, out var usages) ? (FragmentDefinitionNode)usages.Definition : null;

    public void ReportError(string message, AstNode node) => ReportError(message, [node.Location]);

    public void ReportError(string message, AstNode first, AstNode second) => ReportError(message, [first.Location, second.Location]);

    public void ReportError(string message, ImmutableArray<Location> locations)
    {
        if (IsStopped)
        {
            return;
        }

        if (_errors.Count == Options.MaxErrors)
        {
            Stop(ErrorCode.ValidationFailed, $"Validation stopped after {Options.MaxErrors} errors. Correct these to see the rest.");
            return;
        }

        var sentence = message.Length <= MaxMessageChars ? message : string.Concat(message.AsSpan(0, MaxMessageChars), "…");
        _errors.Add(new GraphQLError(sentence, ErrorCode.ValidationFailed, locations));
    }

    /// <summary>Counts one fragment spread that is followed, or one variable that is found by following it; false once the document has used up its share.</summary>
    internal bool TryVisitFragmentSpread()
    {
        if (!IsStopped && ++FragmentSpreadsVisited > Options.MaxFragmentSpreads)
        {
            Stop(ErrorCode.LimitExceeded, $"This document leads through more than {Options.MaxFragmentSpreads} fragment spreads, which is the limit. Spread fragments in fewer places, or send fewer operations in one document.");
        }

        return !IsStopped;
    }

    /// <summary>Counts one step of comparing fields; false once the document has used up its share.</summary>
    internal bool TryCompareFields()
    {
        if (!IsStopped && ++FieldComparisons > Options.MaxFieldComparisons)
        {
            Stop(ErrorCode.LimitExceeded, $"Deciding whether the fields of this document can be merged takes more than {Options.MaxFieldComparisons} comparisons, which is the limit. Select fewer fields under one name, or use fewer fragments.");
        }

        return !IsStopped;
    }

    internal void EnterDefinition(ExecutableDefinitionNode definition)
    {
        if (definition is FragmentDefinitionNode fragment && _fragments[fragment.Name.Value] is var first && ReferenceEquals(first.Definition, fragment))
        {
            _current = first;
            return;
        }

        _current = new DefinitionUsages(definition);
        if (definition is OperationDefinitionNode)
        {
            _operations.Add(_current);
        }
    }

    internal void AddUsage(FragmentSpreadNode spread) => _current?.Add(spread);

    internal void AddUsage(VariableNode variable)
    {
        var position = Position;
        var oneOf = position.InputObject is { IsOneOf: true } type ? type : null;
        _current?.Add(new VariableUsage(variable, position.InputType, position.HasDefaultValue, oneOf));
    }

    private void Stop(ErrorCode code, string message)
    {
        if (!IsStopped)
        {
            IsStopped = true;
            _errors.Add(new GraphQLError(message, code));
        }
    }
}
