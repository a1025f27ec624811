namespace GraphApi.Compiler.Tests.Operations;

public class SearchPlanTests : PlanTests
{
    [Fact]
    public void A_search_gives_nodes_of_many_types_with_scores_and_matches() => Assert.Equal(
        """
        Operation Find
          search: Search $types for $text
            order by score DESC
            page first 5, after $after
            edges
              cursor
              fit: score
              matches
                field
                is: value
              node
                on Library
                  id
                on Reader
                on Work
                  title
            pageInfo
              hasNextPage
        """,
        Plan(
            Apis.Library,
            """
            query Find($text: String!, $types: [SearchableType!], $after: String) {
              search(text: $text, types: $types, first: 5, after: $after) {
                edges { cursor fit: score matches { field is: value } node { ... on Library { id } ... on Work { title } } } pageInfo { hasNextPage } } }
            """,
            """{"text": "a", "types": ["LIBRARY"], "after": "x"}"""));

    [Fact]
    public void Without_types_any_type_is_searched() => Assert.Equal(
        """
        Operation
          none: Search any for "x"
            order by score DESC
            __typename: "SearchConnection"
          one: Search [] for "x"
            order by score DESC
            __typename: "SearchConnection"
        """,
        Plan(Apis.Library, """query($types: [SearchableType!]) { none: search(text: "x", types: $types) { __typename } one: search(text: "x", types: []) { __typename } }""", """{"types": null}"""));
}
