using System.Collections.Immutable;

namespace GraphApi.Server.Options;

/// <summary>The origins whose pages may call the server from a browser (CORS); none by default.</summary>
public sealed record CrossOriginOptions(ImmutableArray<string> Origins)
{
    public bool AllowsAny => Origins.Contains("*");
}
