using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace GraphApi.Plan.Lists;

/// <summary>Six bytes of a hash over a list's coordinate and order; carried by every cursor of the list.</summary>
/// <param name="Text">The bytes as hexadecimal digits.</param>
/// <param name="Sought">What is searched for, on which the order by score depends; null where nothing is.</param>
public sealed record ListIdentity(string Text, string? Sought)
{
    private const int Bytes = 6;

    public static ListIdentity Of(string name, ImmutableArray<OrderTerm> order, string? sought)
    {
        var words = $"{name}|{string.Join(',', order.Select(term => term with { Value = term.Value.Unscoped }))}";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(sought is null ? words : $"{words}|{sought}"));
        return new ListIdentity(Convert.ToHexStringLower(hash.AsSpan(0, Bytes)), sought);
    }
}
