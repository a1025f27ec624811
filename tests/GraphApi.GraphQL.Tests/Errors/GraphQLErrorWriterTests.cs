using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Tests.Errors;

public sealed class GraphQLErrorWriterTests
{
    [Fact]
    public void Writes_everything_that_an_error_has()
    {
        var error = new GraphQLError("No \"x\".", ErrorCode.CostExceeded, [new Location(1, 2), new Location(3, 4)])
        {
            Path = [PathSegment.Key("a"), PathSegment.Item(0), PathSegment.Key("b")],
            Extensions = [new("cost", new IntValue(7)), new("fields", new ListValue([new StringValue("c"), NullValue.Instance]))],
        };

        Assert.Equal(
            """
            {
              "errors": [
                {
                  "message": "No \u0022x\u0022.",
                  "locations": [
                    {
                      "line": 1,
                      "column": 2
                    },
                    {
                      "line": 3,
                      "column": 4
                    }
                  ],
                  "path": [
                    "a",
                    0,
                    "b"
                  ],
                  "extensions": {
                    "code": "COST_EXCEEDED",
                    "cost": 7,
                    "fields": [
                      "c",
                      null
                    ]
                  }
                }
              ]
            }
            """,
            Write([error]));
    }

    [Fact]
    public void Leaves_out_what_an_error_does_not_have() => Assert.Equal(
        """
        {
          "errors": [
            {
              "message": "Gone.",
              "extensions": {
                "code": "BACKEND_UNAVAILABLE"
              }
            }
          ]
        }
        """,
        Write([new GraphQLError("Gone.", ErrorCode.BackendUnavailable)]));

    private static string Write(ImmutableArray<GraphQLError> errors)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            GraphQLErrorWriter.WriteResponse(json, errors);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
