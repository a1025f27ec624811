using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace GraphApi.Server.Pages;

/// <summary>The files that the page is made of, and the policy that lets nothing else run in it.</summary>
internal static class PageParts
{
    public static string Style { get; } = Read("index.css");

    public static string Script { get; } = Read("index.js");

    public static string Labels { get; } = Read("labels.html");

    /// <summary>The page with its style and script in place; what is left open depends on the data and on the request.</summary>
    public static string Body { get; } = new Template(Read("index.html")).Fill(new Dictionary<string, string> { ["style"] = Style, ["script"] = Script });

    /// <remarks>https://www.w3.org/TR/CSP3/</remarks>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src {Hash(Style)}; script-src {Hash(Script)}; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The program has no resource {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
