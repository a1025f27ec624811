namespace GraphApi.Plan.Responses;

/// <summary>An answer is larger than <paramref name="limitBytes"/>, the most that one response may have.</summary>
public sealed class ResponseTooLargeException(int limitBytes) : Exception($"The answer is larger than {limitBytes} bytes, the most that one response may have.")
{
    public int LimitBytes => limitBytes;
}
