using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using GraphApi.Model.Types;
using GraphApi.Plan.Responses;
using GraphApi.Server.Execution;

namespace GraphApi.Server.Pages;

/// <summary>The questions that the page offers: those about the project's own data where they fit the model, else one for each of the first types.</summary>
public sealed class Examples(RequestExecutor executor, GraphModel model)
{
    private const int MostGeneric = 4;

    private const string FindCamp = """
        { locations(where: { kind: { eq: CAMP }, arrivals: { any: true }, operators: { any: true } }, first: 1) { nodes { id } } }
        """;

    private static readonly ExampleQuery Wanted = new("Who is wanted?", """
        query Wanted {
          people(where: { legalActs: { some: { kind: { eq: ARREST_WARRANT } } } }, order: [{ name: ASC }]) {
            totalCount
            nodes {
              id name birthDate
              positions { edges { relationship { kind title since until } node { id name } } }
              legalActs {
                edges {
                  relationship { reason citations { nodes { stance statement source { title publisher url published } } } }
                  node { kind title date issuers { nodes { name } } }
                }
              }
            }
          }
        }
        """);

    private static readonly ExampleQuery Thin = new("Which camps rest on fewer than two publishers?", """
        query Thin {
          locations(where: { kind: { eq: CAMP }, corroboration: { publishers: { lt: 2 } } }, first: 20) {
            totalCount
            nodes { id name region corroboration { perspectives } }
          }
          locationGroups(by: [KIND]) { key { kind } count }
        }
        """);

    private static readonly ExampleQuery Spelled = new("What is known of this name, however it is spelled?", """
        query Spelled {
          search(text: "Lwowa-Bielowa", first: 5) {
            edges { score matches { field value } node { __typename id ... on Record { label } } }
          }
        }
        """);

    private static readonly ExampleQuery HowMany = new("How many children?", """
        query HowMany {
          figures(where: { metric: { eq: "DEPORTED_CHILDREN" } }, order: [{ asOf: DESC }], first: 50) {
            nodes {
              value valueMax qualifier unit asOf
              statedBy { nodes { label } }
              citations { nodes { statement source { publisher published perspective } } }
            }
          }
        }
        """);

    private static readonly ExampleQuery Camp = new("Who came to this camp, and who ran it?", """
        query CampAndOfficials($camp: ID!) {
          location(id: $camp) {
            name kind activities
            corroboration { level publishers perspectives disputed }
            operators { nodes { name } }
            arrivals(order: [{ dateFrom: ASC }], first: 5) {
              totalCount
              nodes {
                id dateFrom kind
                from { name region }
                childGroups { nodes { count countMax qualifier scope countGroup } }
                organisers { edges { relationship { role } node { __typename id label } } }
              }
            }
          }
          responsibilityChains(of: $camp, to: WITH_LEGAL_ACT, first: 5) {
            truncated
            chains {
              official { id name }
              timeFit
              corroboration { publishers disputed }
              links { timeFit note from { id label } relationship { type } to { id label } }
            }
          }
        }
        """);

    /// <summary>The documents about the project's own data.</summary>
    public static IEnumerable<string> Documents => [Wanted.Document, Camp.Document, HowMany.Document, Thin.Document, Spelled.Document];

    /// <summary>Asks the data for what the examples need, and keeps those that are answered.</summary>
    public async Task<ImmutableArray<ExampleQuery>> ChooseAsync(CancellationToken cancellationToken)
    {
        var chosen = ImmutableArray.CreateBuilder<ExampleQuery>();
        foreach (var example in await FindAsync(cancellationToken))
        {
            using var response = new ResponseWriter(int.MaxValue);
            if ((await RunAsync(example, response, cancellationToken)).Errors.IsEmpty)
            {
                chosen.Add(example);
            }
        }

        return chosen.ToImmutable();
    }

    private async Task<ImmutableArray<ExampleQuery>> FindAsync(CancellationToken cancellationToken)
    {
        using var response = new ResponseWriter(int.MaxValue);
        if (!(await RunAsync(new ExampleQuery("", FindCamp), response, cancellationToken)).Errors.IsEmpty)
        {
            return [.. model.NodeTypes.Take(MostGeneric).Select(List)];
        }

        using var json = JsonDocument.Parse(response.Written);
        var camps = json.RootElement.GetProperty("data").GetProperty("locations").GetProperty("nodes");
        return camps.GetArrayLength() == 0
            ? [Wanted, Thin, HowMany, Spelled]
            : [Wanted, Camp with { Variables = $$"""{"camp": {{camps[0].GetProperty("id").GetRawText()}}}""" }, HowMany, Thin, Spelled];
    }

    private static ExampleQuery List(NodeType type)
    {
        var fields = string.Join(' ', type.Properties.Select(property => property.Name).Prepend("id"));
        return new ExampleQuery($"The first {type.ManyField}", $$"""
            {
              {{type.ManyField}}(first: 10) {
                totalCount
                nodes { {{fields}} }
              }
            }
            """);
    }

    private ValueTask<Outcome> RunAsync(ExampleQuery example, ResponseWriter response, CancellationToken cancellationToken) =>
        executor.ExecuteAsync(new GraphQLRequest(Encoding.UTF8.GetBytes(example.Document), null, Encoding.UTF8.GetBytes(example.Variables)), response, cancellationToken);
}
