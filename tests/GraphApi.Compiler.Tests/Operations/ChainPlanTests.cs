namespace GraphApi.Compiler.Tests.Operations;

public sealed class ChainPlanTests : PlanTests
{
    [Fact]
    public void Chains_with_their_links_and_what_they_say_of_themselves() => Assert.Equal(
        """
        Operation
          responsibilityChains: ResponsibilityChains of [$of]
            maxLength $most, perOfficial 2, first 5
            to WITH_LEGAL_ACT where some legalActs (true)
            at $at
            truncated
            found: chains
              __typename: "ResponsibilityChain"
              subject
                on Location
                  label
                on Transfer
                  label
                on ChildGroup
                  label
              official
                name
              timeFit
              alternatives
              corroboration: weakest corroboration
                disputed: corroboration.disputed
              weakestLink: weakest step
                note
              links: steps
                timeFit
                note
                relationship
                  on Position
                    id
                  on Affiliation
                    id
                  on Operation
                    id
                  on Stopover
                    id
                  on Arrival
                    id
                  on Organisation
                    id
                  on Movement
                    id
        """,
        Plan(
            Apis.Graph,
            """
            query ($of: ID!, $at: Date!, $most: Int!) {
              responsibilityChains(of: $of, to: WITH_LEGAL_ACT, at: $at, maxLength: $most, perOfficial: 2, first: 5) { truncated found: chains {
                __typename subject { label } official { name } timeFit alternatives corroboration { disputed } weakestLink { note }
                links { timeFit note relationship { id } } } } }
            """,
            """{"of": "x", "at": "2022-10-21", "most": 3}"""));

    [Fact]
    public void What_is_left_out_is_not_in_the_plan() => Assert.Equal(
        """
        Operation
          responsibilityChains: ResponsibilityChains of ["ru-artek"]
            truncated
        """,
        Plan(Apis.Graph, """{ responsibilityChains(of: "ru-artek") { truncated } }"""));
}
