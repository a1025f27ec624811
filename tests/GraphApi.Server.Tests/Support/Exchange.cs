using System.Net.Http.Headers;
using System.Text;

namespace GraphApi.Server.Tests.Support;

/// <summary>Sends requests, and gives what comes back as one text: the status, the type and the whole body.</summary>
public static class Exchange
{
    public static Task<string> PostAsync(this HttpClient client, string body, params (string Name, string Value)[] headers) =>
        client.PostAsync(Encoding.UTF8.GetBytes(body), headers);

    public static async Task<string> PostAsync(this HttpClient client, byte[] body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return await client.SendAsync(request, headers);
    }

    public static async Task<string> FetchAsync(this HttpClient client, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await client.SendAsync(request, headers);
    }

    public static async Task<string> SendAsync(this HttpClient client, HttpRequestMessage request, params (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content?.Headers.Remove(name);
                request.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return $"{(int)response.StatusCode} {response.Content.Headers.ContentType}\n{body}";
    }
}
