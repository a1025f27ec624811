using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Values;

/// <summary>The variables of an operation in order; resolved once per operation and used for every request.</summary>
public sealed class VariableDefinitions
{
    private readonly ImmutableArray<VariableDefinition> _items;

    private VariableDefinitions(ImmutableArray<VariableDefinition> items) => _items = items;

    public static VariableDefinitions None { get; } = new([]);

    public ImmutableArray<VariableDefinition> Items => _items;

    /// <summary>Resolves the variables of an operation; in a validated operation nothing can be wrong with them.</summary>
    public static VariableDefinitions Resolve(Schema schema, OperationDefinitionNode operation, ICollection<GraphQLError> errors)
    {
        if (operation.VariableDefinitions.IsEmpty)
        {
            return None;
        }

        var items = ImmutableArray.CreateBuilder<VariableDefinition>(operation.VariableDefinitions.Length);
        foreach (var node in operation.VariableDefinitions)
        {
            if (Resolve(schema, node, errors) is { } definition)
            {
                items.Add(definition);
            }
        }

        return new VariableDefinitions(items.ToImmutable());
    }

    /// <summary>The position of a variable, -1 for an unknown one. Linear: operations have few variables.</summary>
    public int OrdinalOf(string name)
    {
        for (var i = 0; i < _items.Length; i++)
        {
            if (_items[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static VariableDefinition? Resolve(Schema schema, VariableDefinitionNode node, ICollection<GraphQLError> errors)
    {
        var name = node.Variable.Name.Value;
        var type = schema.Resolve(node.Type);
        if (type is not { IsInputType: true })
        {
            errors.Add(new GraphQLError(
                $"Variable \"${name}\" cannot be non-input type \"{node.Type}\".", ErrorCode.ValidationFailed, node.Type.Location));
            return null;
        }

        Value? defaultValue = null;
        if (node.DefaultValue is not null)
        {
            var problems = new List<CoercionError>();
            defaultValue = LiteralCoercion.Coerce(node.DefaultValue, type, CoercedVariables.None, problems);
            foreach (var problem in problems)
            {
                errors.Add(new GraphQLError(problem.Message, ErrorCode.ValidationFailed, problem.Location));
            }
        }

        return new VariableDefinition(name, type, defaultValue, node.Location);
    }
}
