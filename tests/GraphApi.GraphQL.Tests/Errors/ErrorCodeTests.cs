using System.Reflection;
using GraphApi.GraphQL.Errors;

namespace GraphApi.GraphQL.Tests.Errors;

public sealed class ErrorCodeTests
{
    [Fact]
    public void The_list_of_codes_is_complete()
    {
        var fields = typeof(ErrorCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => field.GetValue(null));
        Assert.Equal(fields, ErrorCode.All);
    }

    [Fact]
    public void Codes_are_what_clients_rely_on() => Assert.Equal(
        """
        GRAPHQL_PARSE_FAILED
        GRAPHQL_VALIDATION_FAILED
        SCHEMA_INVALID
        BAD_USER_INPUT
        OPERATION_RESOLUTION_FAILURE
        COST_EXCEEDED
        LIMIT_EXCEEDED
        REQUEST_TIMEOUT
        RESPONSE_TOO_LARGE
        BACKEND_UNAVAILABLE
        INTERNAL_ERROR
        UNAUTHENTICATED
        FORBIDDEN
        BAD_REQUEST
        NOT_FOUND
        METHOD_NOT_ALLOWED
        NOT_ACCEPTABLE
        PAYLOAD_TOO_LARGE
        UNSUPPORTED_MEDIA_TYPE
        """,
        string.Join('\n', ErrorCode.All));
}
