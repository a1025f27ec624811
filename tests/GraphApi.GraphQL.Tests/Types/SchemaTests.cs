using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Tests.Types;

public sealed class SchemaTests
{
    private readonly Schema _schema = Documents.BuildSchema("""
        type Query { node: Node pet: Pet list: [Int!]! }
        interface Node { id: ID }
        interface Named implements Node { id: ID name: String }
        type Dog implements Named & Node { id: ID name: String }
        type Cat implements Node { id: ID }
        union Pet = Dog | Cat
        union Nobody = Query
        """);

    [Theory]
    [InlineData("Node", "Dog Cat")]
    [InlineData("Named", "Dog")]
    [InlineData("Pet", "Dog Cat")]
    [InlineData("Cat", "Cat")]
    public void Possible_types_are_object_types(string type, string expected) =>
        Assert.Equal(expected, string.Join(' ', _schema.PossibleTypes(Find(type))));

    [Theory]
    [InlineData("Node", "Dog", true)]
    [InlineData("Node", "Named", true)]
    [InlineData("Pet", "Cat", true)]
    [InlineData("Named", "Cat", false)]
    [InlineData("Dog", "Dog", false)]
    public void Sub_types_are_members_and_implementations(string type, string sub, bool expected) =>
        Assert.Equal(expected, _schema.IsSubType(Find(type), Find(sub)));

    [Theory]
    [InlineData("Node", "Pet", true)]
    [InlineData("Named", "Pet", true)]
    [InlineData("Named", "Cat", false)]
    [InlineData("Cat", "Cat", true)]
    [InlineData("Nobody", "Pet", false)]
    public void Types_overlap_when_an_object_can_have_both(string left, string right, bool expected)
    {
        Assert.Equal(expected, _schema.Overlap(Find(left), Find(right)));
        Assert.Equal(expected, _schema.Overlap(Find(right), Find(left)));
    }

    [Fact]
    public void Meta_fields_are_fields_of_every_composite_type()
    {
        Assert.Equal("String!", _schema.Field(Find("Pet"), "__typename")?.Type.ToString());
        Assert.Equal("__Schema!", _schema.Field(_schema.QueryType, "__schema")?.Type.ToString());
        Assert.Equal("__Type", _schema.Field(_schema.QueryType, "__type")?.Type.ToString());
        Assert.Null(_schema.Field(Find("Dog"), "__schema"));
        Assert.Null(_schema.Field(Find("Pet"), "id"));
        Assert.Equal("[Int!]!", _schema.Field(_schema.QueryType, "list")?.Type.ToString());
    }

    [Fact]
    public void A_type_reference_resolves_to_the_type_it_names()
    {
        var reference = new NonNullTypeNode(new ListTypeNode(new NamedTypeNode(new NameNode("Dog", default), default), default), default);
        Assert.Equal("[Dog]!", _schema.Resolve(reference)?.ToString());
        Assert.Same(Find("Dog"), _schema.Resolve(reference)?.Named);
        Assert.Null(_schema.Resolve(new ListTypeNode(new NamedTypeNode(new NameNode("Cow", default), default), default)));
    }

    private CompositeType Find(string name) => Assert.IsAssignableFrom<CompositeType>(_schema.Types.Find(name));
}
