using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace GraphApi.Plan.Lists;

/// <summary>Six bytes of a hash over a list's coordinate and order; carried by every cursor of the list.</summary>
public sealed record ListIdentity(string Text)
{
    private const int Bytes = 6;

    public static ListIdentity Of(string name, ImmutableArray<OrderTerm> order)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{name}|{string.Join(',', order.Select(term => term with { Value = term.Value.Unscoped }))}"));
        return new ListIdentity(Convert.ToHexStringLower(hash.AsSpan(0, Bytes)));
    }
}
