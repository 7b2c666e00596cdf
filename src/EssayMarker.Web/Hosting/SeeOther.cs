using Microsoft.AspNetCore.Http;

namespace EssayMarker.Web.Hosting;

/// <summary>Sends the browser on to another page of ours, which it gets; reloading that one sends no form again.</summary>
/// <param name="address">The page's path.</param>
internal sealed class SeeOther(string address) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
