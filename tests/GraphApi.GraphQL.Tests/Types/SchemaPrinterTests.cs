using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Tests.Types;

public sealed class SchemaPrinterTests
{
    [Theory]
    [InlineData("""
        type Query {
          a: Int
        }

        """)]
    [InlineData(""""
        """What it is for"""
        schema {
          query: Query
        }

        type Query {
          a: Int
        }

        """")]
    [InlineData("""
        schema {
          query: Query
        }

        type Query {
          a: Int
        }

        type Mutation {
          a: Int
        }

        """)]
    [InlineData(""""
        """A directive"""
        directive @d(
          """Its argument"""
          a: [Int!]! = [1, 2] @deprecated
          b: String
        ) repeatable on FIELD | VARIABLE_DEFINITION

        """
        A type
        with two lines
        """
        type Query implements Node {
          """First"""
          id: ID!

          """Second"""
          b(x: E = A, y: In = { a: null }): U @deprecated(reason: "Use \"id\"")
          c(
            """Described"""
            x: Int

            """Described, too"""
            y: Int
          ): Int @deprecated
        }

        interface Node {
          id: ID!
        }

        union U = Query

        enum E {
          A
        }

        input In {
          a: Int
        }

        """")]
    [InlineData(""""
        type Query {
          a(x: In): U
        }

        union U = Query

        enum E {
          """Described"""
          A
          B @deprecated(reason: "")
        }

        input In @oneOf {
          """Described"""
          a: E

          """
          A description that is long enough to be written on lines of its own, as it has more than seventy characters.
          """
          b: Date
        }

        """A day"""
        scalar Date @specifiedBy(url: "https://example.com/date")

        """")]
    public void Prints_a_schema_as_it_was(string sdl) => Assert.Equal(sdl, SchemaPrinter.Print(Documents.BuildSchema(sdl)));
}
