using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Generation;

/// <summary>Makes values for arguments: filters, orders and ids, written out or given by variables at any depth.</summary>
internal sealed class InputGenerator(Dice dice, ScalarGenerator scalars, Samples samples, VariableBook variables)
{
    private const int MaxDepth = 7;

    /// <summary>A value for an argument, which may be a variable or have some inside it.</summary>
    public ValueNode Generate(GraphQLType type, ElementType[] owners, string value = "id") => Place(new InputPlace(type, owners, value, "", 0));

    /// <summary>A variable or literal for a Boolean condition.</summary>
    public ValueNode Condition(GraphQLType type) => Place(new InputPlace(type, [], "", "", 0));

    /// <summary>A value of the caller's choice, or a variable that gives it.</summary>
    public ValueNode PageSize(GraphQLType type, int size) => Given(type, Syntax.Whole(size));

    /// <inheritdoc cref="PageSize"/>
    public ValueNode Given(GraphQLType type, ValueNode value) => dice.Chance(25) ? variables.Add(Syntax.Type(type), needsNonNull: false, () => value) : value;

    /// <summary>A text to search for, or a variable that gives it.</summary>
    public ValueNode SearchText(GraphQLType type)
    {
        var text = Syntax.Text(new SearchTextGenerator(dice, samples).Generate());
        return dice.Chance(40) ? variables.Add(Syntax.Type(type), needsNonNull: true, () => text) : text;
    }

    private ValueNode Place(InputPlace place)
    {
        if (!place.IsConstant && dice.Chance(place.Depth == 0 ? 15 : 8))
        {
            var type = Syntax.Type(place.Type);
            return variables.Use(
                place.IsOneOfField && type is not NonNullTypeNode ? new NonNullTypeNode(type, default) : type,
                place.IsOneOfField,
                () => Literal(place with { IsConstant = true }));
        }

        return Literal(place);
    }

    private ValueNode Literal(InputPlace place)
    {
        if (place.Type is not NonNullType && !place.IsOneOfField && dice.Chance(3))
        {
            return Syntax.Null;
        }

        return place.Type.NullableType switch
        {
            ListType list => List(list, place),
            InputObjectType input when input.IsOneOf => OneOf(input, place),
            InputObjectType input => Object(input, place),
            EnumType values => scalars.Generate(values, place),
            ScalarType scalar => scalars.Generate(scalar, place),
            _ => throw new ArgumentOutOfRangeException(nameof(place), place.Type, "Not an input type."),
        };
    }

    private ValueNode List(ListType list, InputPlace place)
    {
        var inner = place with { Type = list.OfType, IsOneOfField = false, Depth = place.Depth + 1 };
        if (dice.Chance(15))
        {
            // A single value stands for a list of one.
            var single = Literal(inner with { IsConstant = true });
            return single is NullValueNode ? Syntax.List([]) : single;
        }

        var count = dice.Chance(6) ? 0 : dice.Between(1, 3);
        return Syntax.List(Enumerable.Range(0, count).Select(_ => Place(inner)).ToList());
    }

    private ObjectValueNode OneOf(InputObjectType input, InputPlace place)
    {
        var field = dice.Pick(input.Fields);
        return Syntax.Object([Syntax.Member(field.Name, Place(place.Into(field, place.Owners) with { IsOneOfField = true }))]);
    }

    private ObjectValueNode Object(InputObjectType input, InputPlace place)
    {
        var owners = samples.OwnersOf(input) ?? place.Owners;
        var fields = input.Fields.Where(field => place.Depth < MaxDepth || IsOperations(input) || IsOperations(field.Type.Named)).ToList();
        var members = new List<ObjectFieldNode>();
        for (var count = FieldCount(input); count > 0 && fields.Count > 0; count--)
        {
            var field = dice.Pick(fields);
            fields.Remove(field);
            members.Add(Syntax.Member(field.Name, Place(place.Into(field, owners))));
        }

        return Syntax.Object(members);
    }

    private int FieldCount(InputObjectType input)
    {
        if (dice.Chance(3))
        {
            return 0;
        }

        return dice.Chance(IsOperations(input) ? 15 : 30) ? 2 : 1;
    }

    private static bool IsOperations(NamedType type) => type.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal);
}
