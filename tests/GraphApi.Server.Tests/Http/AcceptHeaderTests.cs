using GraphApi.Server.Http;
using Microsoft.Extensions.Primitives;

namespace GraphApi.Server.Tests.Http;

public class AcceptHeaderTests
{
    [Theory]
    [InlineData("*/*", AnswerFormat.GraphQLResponse)]
    [InlineData("", AnswerFormat.GraphQLResponse)]
    [InlineData("application/*", AnswerFormat.GraphQLResponse)]
    [InlineData("application/json", AnswerFormat.Json)]
    [InlineData("APPLICATION/JSON", AnswerFormat.Json)]
    [InlineData("application/json; charset=utf-8", AnswerFormat.Json)]
    [InlineData("application/json; charset=\"UTF-8\"", AnswerFormat.Json)]
    [InlineData("application/json; charset=latin1", null)]
    [InlineData("application/json; profile=x", null)]
    [InlineData("application/graphql-response+json", AnswerFormat.GraphQLResponse)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", AnswerFormat.GraphQLResponse)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", AnswerFormat.GraphQLResponse)]
    [InlineData("application/json, application/graphql-response+json", AnswerFormat.Json)] // equal quality: as the client lists them
    [InlineData("application/graphql-response+json;q=0.5, application/json;q=0.8", AnswerFormat.Json)]
    [InlineData("*/*;q=0.1, application/json;q=0.2", AnswerFormat.Json)]
    [InlineData("application/json;q=0, */*", AnswerFormat.GraphQLResponse)]
    [InlineData("application/graphql-response+json;q=0, */*", AnswerFormat.Json)] // the specific range excludes, whatever the wildcard says
    [InlineData("text/html", null)]
    [InlineData("text/plain, image/*", null)]
    [InlineData("application/json;q=0", null)]
    public void Programs_get_the_best_of_two_types(string accept, AnswerFormat? expected) =>
        Assert.Equal(expected, AcceptHeader.Choose(accept, offersHtml: false));

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", AnswerFormat.Html)]
    [InlineData("text/*", AnswerFormat.Html)]
    [InlineData("*/*", AnswerFormat.GraphQLResponse)]
    [InlineData("text/html;q=0.5, application/json", AnswerFormat.Json)]
    [InlineData("text/html, application/json", AnswerFormat.Html)]
    public void Browsers_get_the_page_where_they_like_it_best(string accept, AnswerFormat? expected) =>
        Assert.Equal(expected, AcceptHeader.Choose(accept, offersHtml: true));

    [Fact]
    public void Without_the_header_the_new_type_is_sent() => Assert.Equal(AnswerFormat.GraphQLResponse, AcceptHeader.Choose(StringValues.Empty, offersHtml: true));

    [Fact]
    public void Two_headers_count_as_one() =>
        Assert.Equal(AnswerFormat.Json, AcceptHeader.Choose(new StringValues(["text/plain", "application/json"]), offersHtml: false));
}
