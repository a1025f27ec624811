using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Pages;

public partial class PageTests(HerbariumServer server) : IClassFixture<HerbariumServer>
{
    private static readonly (string, string) Browser = ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

    private readonly HttpClient _client = server.CreateClient();

    [Theory]
    [InlineData("/")]
    [InlineData("/graphql")]
    public async Task A_browser_gets_a_page_with_an_example_for_each_type(string address)
    {
        var page = await _client.FetchAsync(address, Browser);
        Assert.Equal("200 text/html; charset=utf-8", page.Split('\n')[0]);
        Assert.Equal(["The first plants", "The first gardens"], Examples(page).Select(example => example.Title));
        Assert.Equal(
            """
            {
              plants(first: 10) {
                totalCount
                nodes { id name height }
              }
            }
            """,
            Part(page, "textarea", "query"));
        Assert.Equal("", Part(page, "pre", "answer"));
        Assert.Equal(["Records: 5", "Relationships: 3", "By type: Plant 3, Garden 2, Growth 3", "Licence: Free for all."], Facts(page).Skip(1));
    }

    [Fact]
    public async Task Each_example_works_without_scripts()
    {
        var page = await _client.FetchAsync("/", Browser);
        var answered = await _client.FetchAsync(Examples(page)[1].Address, Browser);
        Assert.Equal(
            """
            {
              "data": {
                "gardens": {
                  "totalCount": 2,
                  "nodes": [
                    {
                      "id": "kew",
                      "name": "Kew"
                    },
                    {
                      "id": "yard",
                      "name": "Back yard"
                    }
                  ]
                }
              }
            }
            """,
            Part(answered, "pre", "answer"));
    }

    [Fact]
    public async Task What_a_client_sends_stays_text()
    {
        var page = await _client.FetchAsync($"/graphql?query={Uri.EscapeDataString("</textarea><script>alert(1)</script>{{answer}}")}&variables=%22%3E", Browser);
        Assert.Equal("</textarea><script>alert(1)</script>{{answer}}", Part(page, "textarea", "query"));
        Assert.Equal("\">", Part(page, "textarea", "variables"));
        Assert.Equal("The parameter \"variables\" is not JSON that nests at most 64 levels: it goes wrong at byte 3. Send an object, encoded for a URL.", Part(page, "span", "status"));
    }

    [Fact]
    public async Task Errors_are_shown_as_they_are_sent()
    {
        var page = await _client.FetchAsync("/graphql?query={plnt}", Browser);
        Assert.Equal(
            """
            {
              "errors": [
                {
                  "message": "Cannot query field \"plnt\" on type \"Query\". Did you mean \"plant\" or \"plants\"?",
                  "locations": [
                    {
                      "line": 1,
                      "column": 2
                    }
                  ],
                  "extensions": {
                    "code": "GRAPHQL_VALIDATION_FAILED"
                  }
                }
              ]
            }
            """,
            Part(page, "pre", "answer"));
    }

    [Fact]
    public async Task Nothing_but_the_page_s_own_style_and_script_may_run()
    {
        using var response = await _client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            $"default-src 'none'; style-src {Hash(page, "style")}; script-src {Hash(page, "script")}; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            string.Join(',', response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal([], Addresses().Matches(page).Select(match => match.Groups[1].Value).Where(address => !address.StartsWith('/') && address is not ("data:," or "https://graphql.org/learn/")));
    }

    private static string Hash(string page, string element) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.Split($"<{element}>")[1].Split($"</{element}>")[0])))}'";

    private static string Part(string page, string element, string id) =>
        WebUtility.HtmlDecode(Regex.Match(page, $"<{element} [^>]*id=\"{id}\"[^>]*>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value);

    private static List<(string Title, string Address)> Examples(string page) =>
        [.. ExampleLinks().Matches(page).Select(match => (match.Groups[2].Value, WebUtility.HtmlDecode(match.Groups[1].Value)))];

    private static IEnumerable<string> Facts(string page) =>
        FactLines().Matches(page[page.IndexOf("class=\"facts\"", StringComparison.Ordinal)..]).Select(match => $"{match.Groups[1].Value}: {match.Groups[2].Value}");

    [GeneratedRegex("<li><a href=\"([^\"]*query=[^\"]*)\">([^<]*)</a></li>")]
    private static partial Regex ExampleLinks();

    [GeneratedRegex("<dt>([^<]*)</dt><dd>([^<]*)</dd>")]
    private static partial Regex FactLines();

    [GeneratedRegex("(?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex Addresses();
}
