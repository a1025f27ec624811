namespace GraphApi.Compiler.Tests.Operations;

public class WalkPlanTests : PlanTests
{
    [Fact]
    public void Paths_with_all_that_can_be_said_and_asked() => Assert.Equal(
        """
        Operation
          p: Paths from $a, to ["x", "y"], avoid ["z"]
            along [HOLDS_POSITION, AFFILIATED_WITH]
            maxLength $most, first 3
            truncated
            paths
              length
              nodes
                on Person
                  id
                on Institution
                  id
                on Location
                  id
                on Transfer
                  id
                on ChildGroup
                  id
                on Return
                  id
                on LegalAct
                  id
                on Event
                  id
                on Figure
                  id
              steps
                __typename: "PathStep"
                from
                  on Person
                    name
                  on Institution
                  on Location
                  on Transfer
                  on ChildGroup
                  on Return
                  on LegalAct
                  on Event
                  on Figure
              corroboration: weakest corroboration
                publishers: corroboration.publishers
        """,
        Plan(
            Apis.Graph,
            """
            query ($a: [ID!]!, $most: Int) {
              p: paths(from: $a, to: ["x", "y"], avoid: "z", relationships: [HOLDS_POSITION, AFFILIATED_WITH], maxLength: $most, first: 3) {
                truncated paths { length nodes { id } steps { __typename from { ... on Person { name } } } corroboration { publishers } } } }
            """,
            """{"a": ["v"], "most": 4}"""));

    [Fact]
    public void A_neighborhood_that_leaves_out_what_has_a_default() => Assert.Equal(
        """
        Operation
          neighborhood: Neighborhood of ["x"]
            omitted
            truncated
            nodes
              on Library
                label
              on Reader
                label
              on Work
                label
              on Copy
                label
            edges: relationships
              on Embodiment
                type: "COPY_OF"
              on Holding
                type: "HELD_BY"
              on Partnership
                type: "PARTNER_OF"
              on Mention
                type: "MENTIONS"
        """,
        Plan(Apis.Library, """query ($none: Int) { neighborhood(of: "x", depth: $none) { omitted truncated nodes { label } edges: relationships { type } } }"""));
}
