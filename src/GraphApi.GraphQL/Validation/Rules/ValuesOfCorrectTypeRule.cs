using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>A literal can be coerced to the type expected in its place; input objects have only known fields and all required ones.</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type, #sec-Input-Object-Field-Names, #sec-Input-Object-Required-Fields
/// and #sec-OneOf-Input-Objects. A value that is not a list stands for a list of one, so what counts for it is the named type.
/// </remarks>
public sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterListValue(ListValueNode node)
    {
        if (Context.Position.InputType is { NullableType: not ListType } type)
        {
            CheckLeaf(node, type);
        }
    }

    public override void EnterObjectValue(ObjectValueNode node)
    {
        if (Context.Position.InputType is not { } expected)
        {
            return;
        }

        if (expected.NamedType is not InputObjectType type)
        {
            CheckLeaf(node, expected);
            return;
        }

        foreach (var field in type.Fields)
        {
            if (field.IsRequired && Find(node, field.Name) is null)
            {
                Context.ReportError($"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.", node);
            }
        }

        if (type.IsOneOf && node.Fields is not [{ Value: not NullValueNode }])
        {
            Context.ReportError($"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.", node);
        }
    }

    public override void EnterObjectField(ObjectFieldNode node)
    {
        if (Context.Position is { InputObject: { } type, InputType: null })
        {
            var name = node.Name.Value;
            Context.ReportError($"Field \"{name}\" is not defined by type \"{type}\".{Suggestions.DidYouMean(name, type.Fields.Names)}", node);
        }
    }

    public override void EnterLeafValue(ValueNode node)
    {
        if (Context.Position.InputType is not { } type)
        {
            return;
        }

        if (node is not NullValueNode)
        {
            CheckLeaf(node, type);
        }
        else if (type is NonNullType)
        {
            Context.ReportError($"Expected value of type \"{type}\", found null.", node);
        }
    }

    private void CheckLeaf(ValueNode node, GraphQLType type)
    {
        var problem = type.NamedType switch
        {
            ScalarType scalar => LeafLiterals.ProblemWith(node, scalar),
            EnumType @enum => LeafLiterals.ProblemWith(node, @enum),
            _ => $"Expected value of type \"{type}\", found {Excerpt.Of(node.ToString())}.",
        };
        if (problem is not null)
        {
            Context.ReportError(problem, node);
        }
    }

    private static ObjectFieldNode? Find(ObjectValueNode node, string name)
    {
        foreach (var field in node.Fields)
        {
            if (field.Name.Value == name)
            {
                return field;
            }
        }

        return null;
    }
}
