using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Tests.Validation;

/// <summary>The schemas that the validation tests share.</summary>
internal static class TestSchemas
{
    /// <summary>The schema of section 5 with all additions that its examples make, and the root fields that they use without defining.</summary>
    public static Schema Specification { get; } = Read(
        """
        type Query {
          dog: Dog
          findDog(searchBy: FindDogInput): Dog
          human: Human
          pet: Pet
          catOrDog: CatOrDog
          arguments: Arguments
          booleanList(booleanListArg: [Boolean!]): Boolean
          field(arg: FieldInput): Query
          node: Node
        }

        type Mutation {
          addPet(pet: PetInput!): Pet
          addPets(pets: [PetInput!]!): [Pet]
          mutateDog: Dog
        }

        type Subscription {
          newMessage: Message
          disallowedSecondRootField: Boolean
        }

        type Message {
          body: String
          sender: String
        }

        enum DogCommand {
          SIT
          DOWN
          HEEL
        }

        type Dog implements Pet {
          name: String!
          nickname: String
          barkVolume: Int
          doesKnowCommand(dogCommand: DogCommand!): Boolean!
          isHouseTrained(atOtherHomes: Boolean): Boolean!
          owner: Human
        }

        interface Sentient {
          name: String!
        }

        interface Pet {
          name: String!
        }

        type Alien implements Sentient {
          name: String!
          homePlanet: String
        }

        type Human implements Sentient {
          name: String!
          pets: [Pet!]
        }

        enum CatCommand {
          JUMP
        }

        type Cat implements Pet {
          name: String!
          nickname: String
          doesKnowCommand(catCommand: CatCommand!): Boolean!
          meowVolume: Int
        }

        union CatOrDog = Cat | Dog
        union DogOrHuman = Dog | Human
        union HumanOrAlien = Human | Alien

        input FindDogInput {
          name: String
          owner: String
        }

        input CatInput {
          name: String!
          nickname: String
          meowVolume: Int
        }

        input DogInput {
          name: String!
          nickname: String
          barkVolume: Int
        }

        input PetInput @oneOf {
          cat: CatInput
          dog: DogInput
        }

        input FieldInput {
          field: Boolean
        }

        type Arguments {
          multipleRequirements(x: Int!, y: Int!): Int!
          booleanArgField(booleanArg: Boolean): Boolean
          floatArgField(floatArg: Float): Float
          intArgField(intArg: Int): Int
          nonNullBooleanArgField(nonNullBooleanArg: Boolean!): Boolean!
          booleanListArgField(booleanListArg: [Boolean]!): [Boolean]
          nonNullBooleanListField(nonNullBooleanListArg: [Boolean]!): Boolean
          optionalNonNullBooleanArgField(optionalBooleanArg: Boolean! = false): Boolean!
        }

        interface Node {
          id: ID!
        }

        interface Resource implements Node {
          id: ID!
          url: String
        }
        """);

    /// <summary>A schema with one of everything that the specification's examples lack; it offers queries only.</summary>
    public static Schema Kitchen { get; } = Read(
        """
        directive @onField(reason: String = "none") on FIELD
        directive @onQuery on QUERY
        directive @onVariable on VARIABLE_DEFINITION
        directive @needs(count: Int!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT | FRAGMENT_DEFINITION
        directive @tag(name: String!) repeatable on FIELD | QUERY

        type Query {
          box: Box
          boxes: [Box!]!
          shape(like: ShapeInput, limits: [[Int!]]): Shape
          int(value: Int): Int
          float(value: Float): Float
          string(value: String): String
          boolean(value: Boolean): Boolean
          id(value: ID): ID
          color(value: Color): Color
          date(value: Date): Date
          ints(values: [Int!]): [Int]
          deep: Deep
        }

        scalar Date

        enum Color {
          RED
          GREEN
        }

        interface Shape {
          id: ID!
          self: Shape
          color: Color
        }

        type Box implements Shape {
          id: ID!
          self: Box
          color: Color
          width: Int
          size(unit: String): Int
          inner: Box
          label: String
          lid: String!
          parts: [Box]
        }

        type Ball implements Shape {
          id: ID!
          self: Ball
          color: Color
          width: String
          size(unit: String): Float
          inner: Ball
          label: String
          lid: Int
          parts: Ball
        }

        union Any = Box | Ball

        type Deep {
          deep: Deep
          other: Deep
          any: Any
          shape: Shape
          leaf: String
        }

        input ShapeInput {
          id: ID!
          color: Color = RED
          size: Int! = 1
          near: ShapeInput
          tags: [String!]
        }
        """);

    private static Schema Read(string text)
    {
        var result = SchemaBuilder.Build(Documents.Parse(text, ParserOptions.Trusted));
        return result.Schema ?? throw new ArgumentException($"The schema of the test is invalid:\n{Documents.Lines(result.Errors)}", nameof(text));
    }
}
