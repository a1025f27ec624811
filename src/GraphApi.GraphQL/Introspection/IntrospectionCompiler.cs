using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Introspection;

/// <summary>Turns the selections of an introspection into the tree of fields to write.</summary>
/// <remarks>
/// Introspection types are objects, so what is selected does not depend on the values and is found once.
/// https://spec.graphql.org/September2025/#CollectFields()
/// </remarks>
internal sealed class IntrospectionCompiler
{
    private readonly Schema _schema;
    private readonly IntrospectionRequest _request;
    private readonly IntrospectionLimits _limits;
    private int _selections;

    public IntrospectionCompiler(Schema schema, IntrospectionRequest request, IntrospectionLimits limits)
    {
        _schema = schema;
        _request = request;
        _limits = limits;
    }

    /// <summary>The first thing that is wrong; the tree is then incomplete.</summary>
    public GraphQLError? Error { get; private set; }

    public IntrospectionField Compile() => Compile(_schema.QueryType, _request.Fields, 1);

    private IntrospectionField Compile(CompositeType parent, IReadOnlyList<FieldNode> nodes, int depth)
    {
        var node = nodes[0];
        var definition = _schema.Field(parent, node.Name.Value)
            ?? throw new InvalidOperationException($"{parent} has no field {node.Name.Value}: introspection expects a validated operation.");
        var selections = definition.Type.Named is CompositeType type ? CompileSelections(type, nodes, depth) : [];
        var responseName = JsonEncodedText.Encode((node.Alias ?? node.Name).Value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        return new IntrospectionField(responseName, definition.Name, CoerceArguments(definition, node), selections);
    }

    private ImmutableArray<IntrospectionField> CompileSelections(CompositeType type, IReadOnlyList<FieldNode> nodes, int depth)
    {
        if (depth > _limits.MaxDepth)
        {
            Fail($"The introspection nests more than {_limits.MaxDepth} levels deep, which is the most that is allowed.", nodes[0]);
            return [];
        }

        var groups = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (node.SelectionSet is not null)
            {
                Collect(type, node.SelectionSet, groups, visited);
            }
        }

        var fields = ImmutableArray.CreateBuilder<IntrospectionField>(groups.Count);
        foreach (var group in groups.Values)
        {
            if (Error is null)
            {
                fields.Add(Compile(type, group, depth + 1));
            }
        }

        return fields.DrainToImmutable();
    }

    private void Collect(
        CompositeType type, SelectionSetNode set, OrderedDictionary<string, List<FieldNode>> groups, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (++_selections > _limits.MaxSelections)
            {
                Fail($"The introspection makes more than {_limits.MaxSelections} selections, which is the most that is allowed.", selection);
            }

            if (Error is not null || !ConditionalSelection.Includes(selection, _request.Variables))
            {
                continue;
            }

            if (selection is FieldNode field)
            {
                Add(groups, field);
            }
            else if (FragmentSet(selection, type, visited) is { } fragment)
            {
                Collect(type, fragment, groups, visited);
            }
        }
    }

    private static void Add(OrderedDictionary<string, List<FieldNode>> groups, FieldNode field)
    {
        var responseName = (field.Alias ?? field.Name).Value;
        if (!groups.TryGetValue(responseName, out var group))
        {
            groups.Add(responseName, group = []);
        }

        group.Add(field);
    }

    /// <summary>The selections that a fragment contributes; null when its type is another or it was here before.</summary>
    private SelectionSetNode? FragmentSet(SelectionNode selection, CompositeType type, HashSet<string> visited)
    {
        switch (selection)
        {
            case InlineFragmentNode inline:
                return inline.TypeCondition is null || inline.TypeCondition.Name.Value == type.Name ? inline.SelectionSet : null;
            case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                var fragment = _request.Fragments.GetValueOrDefault(spread.Name.Value);
                return fragment?.TypeCondition.Name.Value == type.Name ? fragment.SelectionSet : null;
            default:
                return null;
        }
    }

    private IntrospectionArguments CoerceArguments(FieldDefinition definition, FieldNode node)
    {
        var values = ArgumentCoercion.Coerce(definition.Arguments, node.Arguments, _request.Variables, node.Location, out var errors);
        if (!errors.IsEmpty)
        {
            Error ??= new GraphQLError(errors[0].Message, ErrorCode.BadUserInput, errors[0].Location);
        }

        return values switch
        {
            [{ Value: BooleanValue includeDeprecated }] => new IntrospectionArguments(includeDeprecated.Value, null),
            [{ Value: StringValue typeName }] => new IntrospectionArguments(false, typeName.Value),
            _ => default,
        };
    }

    private void Fail(string message, AstNode node) => Error ??= new GraphQLError(message, ErrorCode.LimitExceeded, node.Location);
}
